import { type Instant, instantOf, localDate, localTime, MINUTE } from '../../lib/time'
import type { HolidayCalendar } from '../calendar/business-calendar'
import { type CallingHours, callingVerdict, withinHours as partWithin } from '../calendar/calling-hours'

/** Gives one time after the other, each within the hours in which a list is called. */
export interface TimeSpread {
  next(): Instant
}

/**
 * Times from `from` on, `everyMinutes` apart; what would fall outside the list's hours goes on at the next opening. Without a gap all
 * share the first time.
 */
export function spreadTimes(from: Instant, everyMinutes: number, hours: CallingHours, calendar: HolidayCalendar): TimeSpread {
  let at = withinHours(from)
  let closes = closingOf(at)
  return {
    next() {
      const given = at
      if (everyMinutes > 0) step(everyMinutes)
      return given
    }
  }

  /** Within the day that was found open, no calendar is asked. */
  function step(minutes: number): void {
    at += minutes * MINUTE
    if (at < closes) return
    at = withinHours(at)
    closes = closingOf(at)
  }

  function withinHours(instant: Instant): Instant {
    const verdict = callingVerdict(instant, hours, calendar)
    return verdict.kind === 'open' ? instant : verdict.opensAt
  }

  /** The day's end: where the hours are over, or the hard stop has come. */
  function closingOf(instant: Instant): Instant {
    const date = localDate(instant)
    const last = partWithin({ from: hours.opens, until: hours.closes }, hours)?.until ?? hours.closes
    return localTime(instant) < last ? instantOf(date, last) : instant
  }
}
