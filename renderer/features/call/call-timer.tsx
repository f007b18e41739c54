import type { CallView } from '../../../shared/contract/call-view'
import { formatDuration } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import classes from './call-bar.module.css'

/** How long the call has lasted: from the answer when there was one, else from dialling. It stops when the call ends. */
export function CallTimer({ call }: { readonly call: CallView | undefined }) {
  const now = useNow(1000)
  const from = call?.answeredAt ?? call?.startedAt ?? null
  const until = call?.endedAt ?? now
  const span = from === null || call?.phase === 'idle' ? 0 : until - from
  return (
    <span className={classes.timer} data-running={call?.phase === 'talking' || undefined} role="timer" aria-live="off">
      {formatDuration(span)}
    </span>
  )
}
