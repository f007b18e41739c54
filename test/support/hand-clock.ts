import type { Clock } from '../../shared/lib/ports'
import type { Instant } from '../../shared/lib/time'
import type { Timers } from '../../shared/lib/timers'

/** Time that stands still until a test moves it; due timers run in order, at their own moment. */
export interface HandClock extends Clock, Timers {
  advance(milliseconds: number): void
  /** How many timers are waiting. */
  pending(): number
}

export function handClock(start: Instant = 0): HandClock {
  let now = start
  const waiting = new Set<{ readonly due: Instant; readonly callback: () => void }>()
  const nextDue = (until: Instant) => [...waiting].filter(({ due }) => due <= until).sort((one, other) => one.due - other.due)[0]
  return {
    now: () => now,
    pending: () => waiting.size,
    after(milliseconds, callback) {
      const timer = { due: now + milliseconds, callback }
      waiting.add(timer)
      return () => waiting.delete(timer)
    },
    advance(milliseconds) {
      const until = now + milliseconds
      for (let timer = nextDue(until); timer; timer = nextDue(until)) {
        waiting.delete(timer)
        now = Math.max(now, timer.due)
        timer.callback()
      }
      now = until
    }
  }
}
