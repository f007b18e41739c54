import { useText } from '../../i18n'
import { KeyHint } from '../../ui'
import classes from './timeline-link.module.css'
import { showTimeline } from './timeline-surface'

/** Leads from the few latest events to all of them. */
export function TimelineLink() {
  const t = useText()
  return (
    <button type="button" className={classes.link} aria-keyshortcuts="Control+h" onClick={showTimeline}>
      {t('timeline.open')} <KeyHint keys="Control+h" />
    </button>
  )
}
