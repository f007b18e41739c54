import { useDesk } from '../../bridge/desk-store'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import classes from './missed.module.css'
import { showMissed } from './missed-surface'

/** How many calls nobody took and nobody called back, while there are any; opens the list. */
export function MissedButton() {
  const t = useText()
  const count = useDesk(({ snapshot }) => snapshot?.missed.length ?? 0)
  return (
    <div role="status">
      {count > 0 && (
        <button
          type="button"
          className={classes.button}
          aria-label={t('phone.missed.badge', { count: formatCount(count) })}
          title={t('phone.missed.badge', { count: formatCount(count) })}
          aria-keyshortcuts="Control+m"
          onClick={showMissed}
        >
          <span>{t('phone.missed.short')}</span>
          <span className={classes.count}>{formatCount(count)}</span>
        </button>
      )}
    </div>
  )
}
