import type { Timers } from '../../../../shared/lib/timers'

/** Delays that are all stopped together; none begins afterwards. */
export interface StoppableTimers extends Timers {
  stopAll(): void
}

export function stoppableTimers(timers: Timers): StoppableTimers {
  const pending = new Set<() => void>()
  let stopped = false
  return {
    after(milliseconds, callback) {
      if (stopped) return () => {}
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
      stopped = true
      for (const stop of pending) stop()
      pending.clear()
    }
  }
}
