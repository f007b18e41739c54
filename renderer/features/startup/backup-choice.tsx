import type { BackupView } from '../../../shared/contract/storage'
import { useLanguage, useText } from '../../i18n'
import { formatBytes, formatCount, formatDateTime } from '../../lib/format'
import classes from './startup-screen.module.css'

interface BackupChoiceProps {
  readonly backups: readonly BackupView[]
  readonly chosen: string | undefined
  readonly onChoose: (name: string) => void
  readonly disabled: boolean
}

/** The backups there are, newest first, with what they hold. */
export function BackupChoice({ backups, chosen, onChoose, disabled }: BackupChoiceProps) {
  const t = useText()
  const language = useLanguage()
  if (backups.length === 0) return <p className={classes.know}>{t('startup.noBackups')}</p>
  return (
    <fieldset className={classes.backups} disabled={disabled}>
      <legend className={classes.legend}>{t('startup.backups')}</legend>
      <div className={classes.list}>
        {backups.map(({ name, at, bytes, contents, reason }) => (
          <label key={name} className={classes.backup}>
            <input type="radio" name="backup" checked={name === chosen} disabled={contents === null} onChange={() => onChoose(name)} />
            <b>{formatDateTime(at, language, at)}</b>
            <span className={classes.quiet}>{t(`storage.reason.${reason}`)}</span>
            <span className={classes.quiet}>
              {contents === null
                ? t('storage.unusable')
                : t('storage.contents', { leads: formatCount(contents.leads), calls: formatCount(contents.calls) })}
            </span>
            <span className={classes.bytes}>{formatBytes(bytes)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
