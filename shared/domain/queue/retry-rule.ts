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

/** A band as far as the list calls in it, in milliseconds from midnight. */
interface Window {
  readonly band: TimeBand
  readonly from: number
  readonly until: number
}

/** A day on which the list calls, with what was tried on it. */
interface Day {
  readonly date: LocalDate
  readonly midnight: Instant
  /** Tries on this weekday, and on this very day. */
  readonly weekdayTries: number
  readonly dayTries: number
}

interface Place {
  readonly bandTries: number
  readonly weekdayTries: number
  readonly dayTries: number
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
  const tries = past.map(tryAt)
  const soonest = wholeMinute(Math.max(now + 1, ...past.map((at) => at + policy.restMinutes * MINUTE)))
  const windows = callableBands(hours, policy)
  let best: Place | undefined
  for (const date of callingDays(localDate(now), DAYS_AHEAD, hours, calendar)) {
    const day = dayOf(date, tries)
    for (const window of windows) {
      const place = placeIn(window, day, soonest, tries)
      if (place !== undefined && (best === undefined || compare(place, best) < 0)) best = place
    }
  }
  return best
}

function tryAt(at: Instant): Try {
  const date = localDate(at)
  return { band: bandOf(at), date, weekday: weekday(date) }
}

function dayOf(date: LocalDate, tries: readonly Try[]): Day {
  const day = tries.length > 0 ? weekday(date) : 0
  return {
    date,
    midnight: instantOf(date, '00:00'),
    weekdayTries: tries.filter((each) => each.weekday === day).length,
    dayTries: tries.filter((each) => each.date === date).length
  }
}

/** The bands that lie within the calling hours, the team's own where there are any. */
function callableBands(hours: CallingHours, { bands }: RetryPolicy): readonly Window[] {
  const preferred = TIME_BANDS.filter(({ band }) => bands.some((wanted) => wanted === band)).flatMap((candidate) => cut(candidate, hours))
  return preferred.length > 0 ? preferred : TIME_BANDS.flatMap((candidate) => cut(candidate, hours))
}

function cut({ band, from, until }: DayPart & { readonly band: TimeBand }, hours: CallingHours): readonly Window[] {
  const part = withinHours({ from, until }, hours)
  return part === undefined ? [] : [{ band, from: minutesOf(part.from) * MINUTE, until: minutesOf(part.until) * MINUTE }]
}

/** The first moment of a band on a day that is not before `soonest`, if there is one and the lead was not tried in it. */
function placeIn({ band, from, until }: Window, day: Day, soonest: Instant, tries: readonly Try[]): Place | undefined {
  // clocks are never put forward or back in Japan, so a time of day is a fixed distance from midnight
  const at = Math.max(day.midnight + from, soonest)
  const inBand = tries.filter((each) => each.band === band)
  if (at >= day.midnight + until || inBand.some(({ date }) => date === day.date)) return undefined
  return { bandTries: inBand.length, weekdayTries: day.weekdayTries, dayTries: day.dayTries, at }
}

function compare(one: Place, other: Place): number {
  return one.bandTries - other.bandTries || one.weekdayTries - other.weekdayTries || one.dayTries - other.dayTries || one.at - other.at
}

function wholeMinute(at: Instant): Instant {
  return Math.ceil(at / MINUTE) * MINUTE
}
