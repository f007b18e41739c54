import type { Instant } from '../../../shared/lib/time'
import { formatDuration } from '../../lib/format'
import { useNow } from '../../lib/use-now'
import classes from './second-call.module.css'

/** How long something has lasted, running; read out only when asked for. */
export function Since({ from }: { readonly from: Instant }) {
  const now = useNow(1000)
  return (
    <span className={classes.since} role="timer" aria-live="off">
      {formatDuration(now - from)}
    </span>
  )
}
