import type { Instant, LocalDate } from '../../lib/time'
import { HOUR, instantOf, localDate, MINUTE, weekday } from '../../lib/time'
import type { HolidayCalendar } from '../calendar/business-calendar'
import type { CallingHours, DayPart } from '../calendar/calling-hours'
import { callingDays, withinHours } from '../calendar/calling-hours'
import type { TimeBand } from '../calendar/time-band'
import { bandOf, TIME_BANDS } from '../calendar/time-band'

/** The shortest wait between two tries of one lead. */
export const SHORTEST_WAIT = HOUR

/** How many calling days ahead a retry may be planned, today included: one working week, so that every weekday has its turn. */
const DAYS_AHEAD = 5

export interface RetryInput {
  readonly now: Instant
  /** When this lead was tried before, in any order; moments after `now` are ignored. */
  readonly tried: readonly Instant[]
  readonly hours: CallingHours
  readonly calendar: HolidayCalendar
}

/**
 * When to try again somebody who was not reached (domain: retry rule).
 *
 * The places considered are the bands morning 10:00-11:30, afternoon 13:30-15:30 and evening 15:30-17:30 of the next five calling days,
 * today included, each cut to the list's calling hours; a list whose hours touch none of these bands is called within its hours. Out of
 * these fall the bands of a day in which the lead was tried already, and what cannot be begun an hour after the last try. Chosen is the
 * place whose band was tried least, then whose weekday was tried least, then on the day tried least, then the earliest; the retry stands
 * at its first whole minute.
 * When holidays leave no such place, the calendar is taken to be wrong and they do not count.
 */
export function nextRetry(input: RetryInput): Instant {
  const place = bestPlace(input) ?? bestPlace({ ...input, calendar: NO_HOLIDAYS })
  if (place === undefined) throw new RangeError('calling hours without a moment to call')
  return place.at
}

const NO_HOLIDAYS: HolidayCalendar = { isHoliday: () => false }

interface Window extends DayPart {
  readonly band: TimeBand
}

interface Place {
  readonly band: TimeBand
  readonly date: LocalDate
  readonly at: Instant
}

function bestPlace({ now, tried, hours, calendar }: RetryInput): Place | undefined {
  const past = tried.filter((at) => at <= now)
  const soonest = wholeMinute(Math.max(now + 1, ...past.map((at) => at + SHORTEST_WAIT)))
  const windows = callableBands(hours)
  const places = callingDays(localDate(now), DAYS_AHEAD, hours, calendar)
    .flatMap((date) => windows.map((window) => placeIn(window, date, soonest)))
    .filter((place) => place !== undefined)
    .filter((place) => !past.some((at) => bandOf(at) === place.band && localDate(at) === place.date))
  return places.sort((one, other) => compare(costOf(one, past), costOf(other, past)))[0]
}

/** The bands that lie within the calling hours, the preferred ones where there are any. */
function callableBands(hours: CallingHours): readonly Window[] {
  const preferred = TIME_BANDS.filter((candidate) => candidate.preferred).flatMap((candidate) => cut(candidate, hours))
  return preferred.length > 0 ? preferred : TIME_BANDS.flatMap((candidate) => cut(candidate, hours))
}

function cut({ band, from, until }: Window, hours: CallingHours): readonly Window[] {
  const part = withinHours({ from, until }, hours)
  return part === undefined ? [] : [{ band, ...part }]
}

/** The first moment of a band on a day that is not before `soonest`, if there is one. */
function placeIn(window: Window, date: LocalDate, soonest: Instant): Place | undefined {
  const at = Math.max(instantOf(date, window.from), soonest)
  return at < instantOf(date, window.until) ? { band: window.band, date, at } : undefined
}

type Cost = readonly [bandTries: number, weekdayTries: number, dayTries: number, at: Instant]

function costOf(place: Place, past: readonly Instant[]): Cost {
  const day = weekday(place.date)
  const bandTries = past.filter((at) => bandOf(at) === place.band).length
  const weekdayTries = past.filter((at) => weekday(localDate(at)) === day).length
  const dayTries = past.filter((at) => localDate(at) === place.date).length
  return [bandTries, weekdayTries, dayTries, place.at]
}

function compare(one: Cost, other: Cost): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2] || one[3] - other[3]
}

function wholeMinute(at: Instant): Instant {
  return Math.ceil(at / MINUTE) * MINUTE
}
