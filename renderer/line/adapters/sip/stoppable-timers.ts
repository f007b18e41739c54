import type { Timers } from '../../../../shared/lib/timers'

/** Delays that are all stopped together. */
export interface StoppableTimers extends Timers {
  stopAll(): void
}

export function stoppableTimers(timers: Timers): StoppableTimers {
  const pending = new Set<() => void>()
  return {
    after(milliseconds, callback) {
      const stop = timers.after(milliseconds, () => {
        pending.delete(stop)
        callback()
      })
      pending.add(stop)
      return () => {
        pending.delete(stop)
        stop()
      }
    },
    stopAll() {
      for (const stop of pending) stop()
      pending.clear()
    }
  }
}
