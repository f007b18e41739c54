import type { Instant, LocalDate } from '../../lib/time'
import { instantOf, localDate, MINUTE, minutesOf, weekday } from '../../lib/time'
import type { HolidayCalendar } from '../calendar/business-calendar'
import type { CallingHours, DayPart } from '../calendar/calling-hours'
import { callingDays, withinHours } from '../calendar/calling-hours'
import type { TimeBand } from '../calendar/time-band'
import { bandOf, TIME_BANDS } from '../calendar/time-band'
import type { RetryPolicy } from './retry-policy'

/** How many calling days ahead a retry may be planned, today included: one working week, so that every weekday has its turn. */
const DAYS_AHEAD = 5

export interface RetryInput {
  readonly now: Instant
  /** When this lead was tried before, in any order; moments after `now` are ignored. */
  readonly tried: readonly Instant[]
  readonly hours: CallingHours
  readonly calendar: HolidayCalendar
  readonly policy: RetryPolicy
}

/**
 * When to try again somebody who was not reached (domain: retry rule).
 *
 * The places considered are the bands morning 10:00-11:30, afternoon 13:30-15:30 and evening 15:30-17:30 of the next five calling days,
 * today included, each cut to the list's calling hours; a team may leave out some of them, and a list whose hours touch none of the rest is
 * called within its hours. Out of these fall the bands of a day in which the lead was tried already, and what cannot be begun as long after
 * the last try as a number rests. Chosen is the
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

/** A try, with what the rule looks at. */
interface Try {
  readonly band: TimeBand
  readonly date: LocalDate
  readonly weekday: number
}

function bestPlace({ now, tried, hours, calendar, policy }: RetryInput): Place | undefined {
  const past = tried.filter((at) => at <= now)
  const tries = past.map((at) => ({ band: bandOf(at), date: localDate(at), weekday: weekday(localDate(at)) }))
  const soonest = wholeMinute(Math.max(now + 1, ...past.map((at) => at + policy.restMinutes * MINUTE)))
  const windows = callableBands(hours, policy)
  return callingDays(localDate(now), DAYS_AHEAD, hours, calendar)
    .map((date) => ({ date, midnight: instantOf(date, '00:00') }))
    .flatMap(({ date, midnight }) => windows.map((window) => placeIn(window, date, midnight, soonest)))
    .filter((place) => place !== undefined)
    .filter((place) => !tries.some(({ band, date }) => band === place.band && date === place.date))
    .map((place) => ({ place, cost: costOf(place, tries) }))
    .sort((one, other) => compare(one.cost, other.cost))[0]?.place
}

/** The bands that lie within the calling hours, the team's own where there are any. */
function callableBands(hours: CallingHours, { bands }: RetryPolicy): readonly Window[] {
  const preferred = TIME_BANDS.filter(({ band }) => bands.some((wanted) => wanted === band)).flatMap((candidate) => cut(candidate, hours))
  return preferred.length > 0 ? preferred : TIME_BANDS.flatMap((candidate) => cut(candidate, hours))
}

function cut({ band, from, until }: Window, hours: CallingHours): readonly Window[] {
  const part = withinHours({ from, until }, hours)
  return part === undefined ? [] : [{ band, ...part }]
}

/** The first moment of a band on a day that is not before `soonest`, if there is one. */
function placeIn(window: Window, date: LocalDate, midnight: Instant, soonest: Instant): Place | undefined {
  // clocks are never put forward or back in Japan, so a time of day is a fixed distance from midnight
  const at = Math.max(midnight + minutesOf(window.from) * MINUTE, soonest)
  return at < midnight + minutesOf(window.until) * MINUTE ? { band: window.band, date, at } : undefined
}

type Cost = readonly [bandTries: number, weekdayTries: number, dayTries: number, at: Instant]

function costOf(place: Place, tries: readonly Try[]): Cost {
  const day = weekday(place.date)
  const count = (matches: (each: Try) => boolean): number => tries.filter(matches).length
  return [
    count((each) => each.band === place.band),
    count((each) => each.weekday === day),
    count((each) => each.date === place.date),
    place.at
  ]
}

function compare(one: Cost, other: Cost): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2] || one[3] - other[3]
}

function wholeMinute(at: Instant): Instant {
  return Math.ceil(at / MINUTE) * MINUTE
}
