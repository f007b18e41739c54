import type { Instant } from '../../lib/time'
import type { HolidayCalendar } from '../calendar/business-calendar'
import type { CallingHours } from '../calendar/calling-hours'

/**
 * What a moment is for. A `call` and a `meeting` fall on business days where the words leave room (月末, 来月頭), and a call keeps to
 * the hours of its list; a `day` is a date of the customer's own, such as the end of a contract, and is taken as the calendar has it.
 */
export type MomentUse = 'call' | 'meeting' | 'day'

/** Everything beside the words that decides which moment is meant. */
export interface MomentContext {
  readonly now: Instant
  readonly hours: CallingHours
  readonly calendar: HolidayCalendar
  readonly use: MomentUse
}
