import type { Timers } from '../../shared/lib/timers'

/** Work that is under way between the turns of everything else. */
export interface WorkInTurns {
  /** Does what is left at once. */
  finish(): void
}

/** Does long work a part at a time, from one `yield` to the next, so that whoever waits for this thread gets a turn in between. */
export function inTurns<Result>(work: Iterator<unknown, Result>, timers: Timers, done: (result: Result) => void): WorkInTurns {
  const part = (): boolean => {
    const { done: over, value } = work.next()
    if (over === true) done(value)
    return over !== true
  }
  const next = (): void => {
    if (part()) stop = timers.after(0, next)
  }
  let stop = timers.after(0, next)
  return {
    finish() {
      stop()
      while (part());
    }
  }
}
