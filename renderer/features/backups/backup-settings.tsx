import { may } from '../../../shared/domain/team/permissions'
import { useActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import { ActionButton, SettingBlock } from '../../ui'
import { askNothing, askToRestore, markBackup, useBackupChoice } from './backup-choice'
import { BackupList } from './backup-list'
import classes from './backups.module.css'
import { RestoreForm } from './restore-form'
import { useBackups } from './use-backups'

/** The backups of the data: made by anybody, restored by the team lead. */
export function BackupSettings() {
  const t = useText()
  const language = useLanguage()
  const { view, working, made, problem, make } = useBackups()
  const { marked, asked } = useBackupChoice()
  const permitted = useDesk(({ snapshot }) => snapshot !== null && may(snapshot.role, 'database.restore'))
  const usable = (view?.backups ?? []).filter(({ contents }) => contents !== null)
  const chosen = (usable.find(({ name }) => name === marked) ?? usable[0])?.name
  useActions([{ id: 'backup.make', enabled: working === null, run: make }])
  return (
    <>
      <SettingBlock title={t('backups.list')} note={t('backups.note')}>
        {view !== null && <BackupList view={view} chosen={chosen} onChoose={markBackup} />}
        <p role="status" className={classes.status}>
          {working === null ? made && t('backups.made') : t('backups.making')}
        </p>
        <div role="alert">
          {problem !== null && (
            <p className={classes.failure}>
              <b>{errorText(problem, language).title}</b> {errorText(problem, language).remedy}
            </p>
          )}
        </div>
        <div className={classes.row}>
          <ActionButton action="backup.make" disabled={working !== null} onPress={make} />
          <ActionButton
            label={t('backups.choose')}
            disabled={!permitted || chosen === undefined || asked}
            onPress={() => chosen !== undefined && askToRestore(chosen)}
          />
          {!permitted && <span className={classes.quiet}>{t('backups.leadOnly')}</span>}
        </div>
      </SettingBlock>
      {permitted && asked && chosen !== undefined && (
        <SettingBlock title={t('backups.restoreTitle')}>
          <RestoreForm key={chosen} name={chosen} onCancel={askNothing} />
        </SettingBlock>
      )}
    </>
  )
}
