import type { BackupsView } from '../../../shared/contract/restore'
import { useLanguage, useText } from '../../i18n'
import { formatBytes, formatCount, formatDateTime } from '../../lib/format'
import classes from './backups.module.css'

interface BackupListProps {
  readonly view: BackupsView
  readonly chosen: string | undefined
  readonly onChoose: (name: string) => void
}

/** Every backup, newest first: when and why it was made, and what it holds. */
export function BackupList({ view: { backups, now }, chosen, onChoose }: BackupListProps) {
  const t = useText()
  const language = useLanguage()
  if (backups.length === 0) return <p className={classes.quiet}>{t('backups.none')}</p>
  return (
    <div className={classes.list} role="radiogroup" aria-label={t('backups.list')}>
      {backups.map(({ name, at, bytes, contents, reason }) => (
        <label key={name} className={classes.backup}>
          <input type="radio" name="backup" checked={name === chosen} disabled={contents === null} onChange={() => onChoose(name)} />
          <b>{formatDateTime(at, language, now)}</b>
          <span className={classes.quiet}>{t(`storage.reason.${reason}`)}</span>
          <span className={classes.quiet}>
            {contents === null
              ? t('storage.unusable')
              : t('storage.contents', { leads: formatCount(contents.leads), calls: formatCount(contents.calls) })}
          </span>
          <span className={classes.quiet}>{formatBytes(bytes)}</span>
        </label>
      ))}
    </div>
  )
}
