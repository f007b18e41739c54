import type { Timers } from '../../../../shared/lib/timers'

/** Delays of one simulated call, in natural milliseconds, run at the call's speed and all stopped together. */
export interface Pace {
  readonly speed: number
  after(milliseconds: number, callback: () => void): () => void
  stopAll(): void
}

export function practicePace(timers: Timers, speed: number): Pace {
  const pending = new Set<() => void>()
  return {
    speed,
    after(milliseconds, callback) {
      const stop = timers.after(milliseconds / speed, () => {
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
