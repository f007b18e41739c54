import type { CallView } from '../../../shared/contract/call-view'
import { useText } from '../../i18n'
import { formatDuration } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import classes from './call-bar.module.css'

/**
 * How long the call has been in its phase: checking, dialling, ringing, on hold; of a talk, since the answer. When the call ends it stops
 * at the length of the whole. Of a call that the app's own end cut off that is known only about, and said so.
 */
export function CallTimer({ call }: { readonly call: CallView | undefined }) {
  const t = useText()
  const now = useNow(1000)
  const from = call?.phaseAt ?? call?.answeredAt ?? call?.startedAt ?? null
  const until = call?.endedAt ?? now
  const span = from === null || call?.phase === 'idle' ? 0 : until - from
  const about = call?.endReason?.kind === 'failed' && call.endReason.code === 'line.app_ended'
  return (
    <span
      className={classes.timer}
      data-running={call?.phase === 'talking' || undefined}
      data-about={about || undefined}
      role="timer"
      aria-live="off"
    >
      {about ? t('call.about', { duration: formatDuration(span) }) : formatDuration(span)}
    </span>
  )
}
