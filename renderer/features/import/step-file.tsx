import { useText } from '../../i18n'
import { ActionButton } from '../../ui'
import { showImportHistory } from './import-history-surface'
import classes from './import-wizard.module.css'
import type { Import } from './use-import'

/** Picks the file. Reading begins at once. */
export function StepFile({ wizard }: { readonly wizard: Import }) {
  const t = useText()
  const { file, busy } = wizard.state
  return (
    <div className={classes.narrow}>
      <p className={classes.text}>{t('import.file.body')}</p>
      <div className={classes.pick}>
        <ActionButton
          tone={file === null ? 'primary' : 'plain'}
          label={file === null ? t('import.file.pick') : t('import.file.pickAnother')}
          disabled={busy}
          onPress={() => void wizard.pick()}
        />
        {file !== null && (
          <span>
            <span className={classes.quiet}>{t('import.file.chosen')}</span> {file.fileName}
          </span>
        )}
        {busy && <span role="status">{t('common.loading')}</span>}
      </div>
      <p className={classes.quiet}>{t('import.file.steps')}</p>
      <div className={classes.past}>
        <ActionButton label={t('import.history.title')} onPress={showImportHistory} />
      </div>
    </div>
  )
}
