import { useDesk } from '../../bridge/desk-store'
import { useLanguage, useText } from '../../i18n'
import { errorText } from '../../lib/error-text'
import classes from './line-panel.module.css'

/** Why the line could not go on with the call that is still on the desk, and what to do. */
export function LastTrouble() {
  const t = useText()
  const language = useLanguage()
  const reason = useDesk(({ snapshot }) => snapshot?.call.endReason ?? null)
  if (reason?.kind !== 'failed') return null
  const { title, remedy } = errorText(reason, language)
  return (
    <p className={classes.trouble} role="status" aria-label={t('audio.panel.trouble')}>
      <b>{title}</b> {remedy}
    </p>
  )
}
