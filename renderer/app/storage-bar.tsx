import { runCall, useDesk } from '../bridge/desk-store'
import { useLanguage, useText } from '../i18n'
import { errorText } from '../lib/error-text'
import { ActionButton } from '../ui'
import classes from './storage-bar.module.css'

/** How it stands with the disk, for as long as it stands so, and below it what came to light about the data. It takes a line of its own. */
export function StorageBar() {
  const t = useText()
  const language = useLanguage()
  const storage = useDesk(({ snapshot }) => snapshot?.storage)
  const level = storage?.level ?? 'ok'
  return (
    <div>
      <div role="alert">
        {level !== 'ok' && (
          <p className={classes.bar} data-level={level}>
            <b>{t(`storage.${level}.title`)}</b>
            <span>{t(`storage.${level}.remedy`)}</span>
          </p>
        )}
      </div>
      <div role="status">
        {storage?.notices.map((code) => {
          const { title, remedy } = errorText({ code }, language)
          return (
            <div key={code} className={classes.bar}>
              <b>{title}</b>
              <span>{remedy}</span>
              <ActionButton tone="quiet" label={t('errors.dismiss')} onPress={() => void runCall('storage.dismiss', { code })} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
