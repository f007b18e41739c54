import { worstLevel } from '../../../shared/domain/health/judge-health'
import { useText } from '../../i18n'
import classes from './health.module.css'
import { HealthIcon } from './health-icon'
import { useHealth } from './health-store'

/** One sign for how the app and what it stands on are; opens the check-up. */
export function HealthButton({ onOpen }: { readonly onOpen: () => void }) {
  const t = useText()
  const view = useHealth((health) => health.view)
  const level = view === null ? null : worstLevel(view.findings)
  const name = t('health.button', { state: level === null ? t('health.measuring') : t(`health.level.${level}`) })
  return (
    <button type="button" className={classes.button} aria-label={name} title={name} aria-keyshortcuts="Control+Shift+h" onClick={onOpen}>
      {level === null ? <span className={classes.unknown} /> : <HealthIcon level={level} />}
    </button>
  )
}
