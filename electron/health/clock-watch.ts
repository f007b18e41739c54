import type { Clock } from '../../shared/lib/ports'

/** Watches the clock on the wall against the time that passes. */
export interface ClockWatch {
  /** By how many milliseconds the wall has gone ahead of the time that passed; negative when it has been put back. */
  jumped(): number
  /** Begins anew: while the machine slept, time passed that only the wall knows of. */
  forgive(): void
}

/** @param passed milliseconds since any fixed moment, by a clock that nobody can put forward or back */
export function watchClock(clock: Clock, passed: () => number): ClockWatch {
  const apart = (): number => clock.now() - passed()
  let start = apart()
  return {
    jumped: () => apart() - start,
    forgive() {
      start = apart()
    }
  }
}
