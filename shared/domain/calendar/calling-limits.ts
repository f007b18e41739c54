import { z } from 'zod'
import type { LocalTime } from '../../lib/time'
import { type CallingHours, DEFAULT_WARNING_HOURS, HARD_STOP, TimeOfDay } from './calling-hours'

/** Between these two there is always time left to call, so that a next step can always be set. */
const LATEST_START: LocalTime = '12:00'
const EARLIEST_END: LocalTime = '13:00'

/**
 * What a team allows of a day, over all its lists: calls only between `opens` and `closes`, which may narrow what the hard stop leaves and
 * never widen it; and from when to when a rep is warned before dialling.
 */
export const CallingLimits = z
  .object({
    opens: TimeOfDay.refine((time) => time >= HARD_STOP.until && time <= LATEST_START, { error: 'opens at night or too late' }),
    closes: TimeOfDay.refine((time) => time <= HARD_STOP.from && time >= EARLIEST_END, { error: 'closes at night or too early' }),
    earlyUntil: TimeOfDay,
    lunchFrom: TimeOfDay,
    lunchUntil: TimeOfDay,
    lateFrom: TimeOfDay
  })
  .refine(({ lunchFrom, lunchUntil }) => lunchFrom <= lunchUntil, { error: 'lunch ends before it begins', path: ['lunchUntil'] })
  .refine(({ earlyUntil, lateFrom }) => earlyUntil <= lateFrom, { error: 'late before early', path: ['lateFrom'] })
export type CallingLimits = z.infer<typeof CallingLimits>

export const DEFAULT_CALLING_LIMITS: CallingLimits = { opens: HARD_STOP.until, closes: HARD_STOP.from, ...DEFAULT_WARNING_HOURS }

/**
 * A list's hours as far as the team's limits let it call; undefined when nothing is left of them. What is left lies within both, and so
 * outside the hard stop.
 */
export function limitHours(hours: CallingHours, { opens, closes }: Pick<CallingLimits, 'opens' | 'closes'>): CallingHours | undefined {
  const limited = {
    ...hours,
    opens: hours.opens > opens ? hours.opens : opens,
    closes: hours.closes < closes ? hours.closes : closes
  }
  return limited.opens < limited.closes ? limited : undefined
}
