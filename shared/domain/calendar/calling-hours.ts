import { z } from 'zod'
import type { Instant, LocalDate, LocalTime } from '../../lib/time'
import { addDays, instantOf, localDate, localTime, weekday } from '../../lib/time'
import type { HolidayCalendar } from './business-calendar'
import { LONGEST_CLOSURE_DAYS } from './business-calendar'

/** Nobody is called from 20:00 to 08:00, whatever a list says (domain: calling hours). Times of day in Japan. */
export const HARD_STOP = { from: '20:00', until: '08:00' } as const satisfies { from: LocalTime; until: LocalTime }

/** The latest closing time that a list may name at all. What lies after the hard stop has no effect. */
const LATEST_CLOSING: LocalTime = '21:00'

/** A time of day as it is stored and typed: `09:30`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** When a list may be called, in Japanese time: weekdays 1 Monday … 7 Sunday, from `opens` up to but not including `closes`. */
export const CallingHours = z
  .object({
    weekdays: z.array(z.int().min(1).max(7)).min(1).max(7).refine(areDistinct, { error: 'weekdays repeat' }),
    opens: TimeOfDay,
    closes: TimeOfDay
  })
  .refine((hours) => hours.opens < hours.closes, { error: 'opens after it closes', path: ['closes'] })
  .refine((hours) => hours.opens >= HARD_STOP.until && hours.opens < HARD_STOP.from, { error: 'opens at night', path: ['opens'] })
  .refine((hours) => hours.closes <= LATEST_CLOSING, { error: 'closes at night', path: ['closes'] })
export type CallingHours = z.infer<typeof CallingHours>

export const DEFAULT_CALLING_HOURS: CallingHours = { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '18:00' }

export type CallingWarning = 'early' | 'lunch' | 'late'
export type ClosedReason = 'night' | 'before' | 'after' | 'weekend' | 'holiday'

/** Whether a list may be called now. `warning` names an hour at which people mind being called; `opensAt` the next allowed moment. */
export type CallingVerdict =
  | { readonly kind: 'open'; readonly warning?: CallingWarning }
  | { readonly kind: 'closed'; readonly reason: ClosedReason; readonly opensAt: Instant }

/** When people mind being called, though they may be: before `earlyUntil`, from `lunchFrom` to `lunchUntil`, from `lateFrom` on. */
export interface WarningHours {
  readonly earlyUntil: LocalTime
  readonly lunchFrom: LocalTime
  readonly lunchUntil: LocalTime
  readonly lateFrom: LocalTime
}

export const DEFAULT_WARNING_HOURS: WarningHours = { earlyUntil: '09:30', lunchFrom: '12:00', lunchUntil: '13:00', lateFrom: '17:00' }

/** Judges a moment by a list's hours, the holidays and the hard stop (domain: calling hours). `weekend` is any day the list does not call on. */
export function callingVerdict(
  now: Instant,
  hours: CallingHours,
  calendar: HolidayCalendar,
  warnings: WarningHours = DEFAULT_WARNING_HOURS
): CallingVerdict {
  const reason = closedReason(now, hours, calendar)
  if (reason !== undefined) return { kind: 'closed', reason, opensAt: nextCallingMoment(now, hours, calendar) }
  const warning = warningAt(localTime(now), warnings)
  return warning === undefined ? { kind: 'open' } : { kind: 'open', warning }
}

/** A part of a day, `from` included, `until` not. */
export interface DayPart {
  readonly from: LocalTime
  readonly until: LocalTime
}

/** What is left of a part of a day when it is cut to a list's hours and the hard stop; undefined when nothing is. */
export function withinHours({ from, until }: DayPart, hours: CallingHours): DayPart | undefined {
  const part = { from: latest(from, hours.opens, HARD_STOP.until), until: earliest(until, hours.closes, HARD_STOP.from) }
  return part.from < part.until ? part : undefined
}

/**
 * The first `count` days from a day on, itself included, on which the list calls. When holidays leave none in `LONGEST_CLOSURE_DAYS` the
 * calendar is taken to be wrong and weekdays alone decide.
 */
export function callingDays(from: LocalDate, count: number, hours: CallingHours, calendar: HolidayCalendar): readonly LocalDate[] {
  const open: LocalDate[] = []
  const onWeekday: LocalDate[] = []
  for (let ahead = 0; ahead < LONGEST_CLOSURE_DAYS && open.length < count; ahead += 1) {
    const date = addDays(from, ahead)
    if (!hours.weekdays.includes(weekday(date))) continue
    onWeekday.push(date)
    if (!calendar.isHoliday(date)) open.push(date)
  }
  return (open.length > 0 ? open : onWeekday).slice(0, count)
}

function nextCallingMoment(now: Instant, hours: CallingHours, calendar: HolidayCalendar): Instant {
  const opens = latest(hours.opens, HARD_STOP.until)
  const today = localDate(now)
  const first = localTime(now) < opens ? today : addDays(today, 1)
  const [day = first] = callingDays(first, 1, hours, calendar)
  return instantOf(day, opens)
}

function closedReason(now: Instant, hours: CallingHours, calendar: HolidayCalendar): ClosedReason | undefined {
  const time = localTime(now)
  if (time >= HARD_STOP.from || time < HARD_STOP.until) return 'night'
  const date = localDate(now)
  if (calendar.isHoliday(date)) return 'holiday'
  if (!hours.weekdays.includes(weekday(date))) return 'weekend'
  if (time < hours.opens) return 'before'
  return time >= hours.closes ? 'after' : undefined
}

function warningAt(time: LocalTime, { earlyUntil, lunchFrom, lunchUntil, lateFrom }: WarningHours): CallingWarning | undefined {
  if (time < earlyUntil) return 'early'
  if (time >= lunchFrom && time < lunchUntil) return 'lunch'
  return time >= lateFrom ? 'late' : undefined
}

// times of day are HH:mm, so their order is the order of their texts
function latest(...times: readonly [LocalTime, ...LocalTime[]]): LocalTime {
  return [...times].sort().at(-1) ?? times[0]
}

function earliest(...times: readonly [LocalTime, ...LocalTime[]]): LocalTime {
  return [...times].sort().at(0) ?? times[0]
}

function areDistinct(values: readonly number[]): boolean {
  return new Set(values).size === values.length
}
