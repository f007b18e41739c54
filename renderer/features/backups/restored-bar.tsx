import { callMain } from '../../bridge/desk-bridge'
import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { formatCount, formatDateTime } from '../../lib/format'
import { ActionButton } from '../../ui'
import { measureHealth, useHealth } from '../health'
import { askToRestore } from './backup-choice'
import classes from './backups.module.css'

/** Says that the data is that of a backup, until it has been seen, and offers the way back. */
export function RestoredBar({ onBackups }: { readonly onBackups: () => void }) {
  const t = useText()
  const language = useLanguage()
  const now = useDesk(({ snapshot }) => snapshot?.now ?? 0)
  const restored = useHealth(({ view }) => view?.restored ?? null)
  const before = restored?.before ?? null
  return (
    <div className={classes.place}>
      <div role="status">
        {restored && (
          <p className={classes.told}>
            <b>{t('backups.done.title', { at: formatDateTime(restored.backupAt, language, now) })}</b>
            {restored.carried.dnc > 0 && <span>{t('backups.done.keptDnc', { count: formatCount(restored.carried.dnc) })}</span>}
            {restored.carried.erased > 0 && <span>{t('backups.done.keptErased', { count: formatCount(restored.carried.erased) })}</span>}
          </p>
        )}
      </div>
      {restored && (
        <div className={classes.row}>
          {before !== null && (
            <ActionButton
              label={t('backups.done.undo')}
              onPress={() => {
                askToRestore(before)
                onBackups()
              }}
            />
          )}
          <ActionButton
            label={t('backups.done.close')}
            onPress={() => void callMain('backup.seen', undefined).then(() => measureHealth())}
          />
        </div>
      )}
    </div>
  )
}
