import type { Clock } from '../../../shared/lib/ports'
import type { Instant } from '../../../shared/lib/time'
import type { Timers } from '../../../shared/lib/timers'

/** A to-do made meanwhile for a moment close by rings at most this late. */
const LONGEST_WAIT = 5_000
/** What rings in vain must not keep the app busy. */
const WAIT_IN_VAIN = 1_000

interface WatchedTodos {
  readonly clock: Clock
  readonly timers: Timers
  /** When the next to-do rings; null when none waits. */
  readonly nextAt: () => Instant | null
  readonly ring: () => void
}

/** Rings to-dos at their time, and at once what came due while nobody watched. The answer ends it. */
export function watchTodos({ clock, timers, nextAt, ring }: WatchedTodos): () => void {
  let stop = (): void => {}
  const look = (): void => {
    const due = nextAt()
    if (due !== null && due <= clock.now()) ring()
    const wait = (nextAt() ?? Number.POSITIVE_INFINITY) - clock.now()
    stop = timers.after(wait <= 0 ? WAIT_IN_VAIN : Math.min(wait, LONGEST_WAIT), look)
  }
  look()
  return () => stop()
}
