import type { Instant, LocalTime } from '../../lib/time'
import { MINUTE, minutesOf, timeSinceMidnight } from '../../lib/time'

/** The day on which the queue is asked, as far as missed promises are concerned. */
export interface PromiseDay {
  readonly now: Instant
  /** When the list closes: a promise for a later hour can't keep its time of day, and is made good as soon as it can. */
  readonly closes: LocalTime
}

/**
 * Whether a promised call-back is due. On its day it is due from its time until the day ends; once missed it keeps its time of day: on each
 * following day it is due from that time on again. The customer named the hour, and is more likely to be there then.
 */
export function isPromiseDue(promised: Instant, day: PromiseDay): boolean {
  if (promised > day.now) return false
  const { midnight, clock, closes } = clockOf(day)
  const time = timeSinceMidnight(promised)
  return promised >= midnight || time <= clock || time >= closes
}

/** The three numbers by which a promise is judged, in milliseconds: today's midnight in Japan, and since then the time now and of closing. */
export function clockOf({ now, closes }: PromiseDay) {
  const clock = timeSinceMidnight(now)
  return { midnight: now - clock, clock, closes: minutesOf(closes) * MINUTE } as const
}
