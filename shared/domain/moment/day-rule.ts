import type { LocalDate } from '../../lib/time'
import { addDays, isLocalDate, weekday } from '../../lib/time'
import type { HolidayCalendar } from '../calendar/business-calendar'
import { addBusinessDays, isBusinessDay, LONGEST_CLOSURE_DAYS } from '../calendar/business-calendar'

/** From where a day is counted, and which days are working ones. */
export interface DayView {
  readonly today: LocalDate
  readonly calendar: HolidayCalendar
  /** Whether words that leave room (月末, 来月頭) mean a business day; else they mean the calendar's own first and last days. */
  readonly onBusinessDays: boolean
}

/** A day as it was named; `weekday` (1 Monday … 7 Sunday) when the words name one beside the date. */
export interface NamedDay {
  readonly date: LocalDate
  readonly weekday?: number
}

/** One way to name a day: how the words begin, and the day they mean; undefined when there is no such day. */
export interface DayRule {
  readonly pattern: RegExp
  read(found: Words, view: DayView): NamedDay | undefined
}

/** What a pattern found: text of a group, or undefined for a group that took no part. */
export type Words = Readonly<Record<string, string | undefined>>

/** A rule whose pattern has named groups, found only at the beginning of the words. */
export function rule(pattern: RegExp, read: (found: Words, view: DayView) => LocalDate | NamedDay | undefined): DayRule {
  return {
    pattern: new RegExp(`^(?:${pattern.source})`),
    read(found, view) {
      const day = read(found, view)
      return typeof day === 'string' ? { date: day } : day
    }
  }
}

/** The first business day from a day on, where business days are meant. */
export function from(date: LocalDate, { calendar, onBusinessDays }: DayView): LocalDate {
  return onBusinessDays ? addBusinessDays(date, 0, calendar) : date
}

/** The last business day up to a day, where business days are meant; the day itself once that has passed. */
export function upTo(date: LocalDate, { calendar, onBusinessDays, today }: DayView): LocalDate {
  if (!onBusinessDays) return date
  for (let back = 0; back < LONGEST_CLOSURE_DAYS; back += 1) {
    const day = addDays(date, -back)
    if (day < today) return date
    if (isBusinessDay(day, calendar)) return day
  }
  return date
}

/** Monday of the week `weeks` after that of a day. */
export function mondayOf(date: LocalDate, weeks: number): LocalDate {
  return addDays(date, 1 - weekday(date) + 7 * weeks)
}

/** A day of the calendar; undefined when it does not exist. */
export function dayOf(year: number, month: number, day: number): LocalDate | undefined {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isLocalDate(date) ? date : undefined
}

/** The first of several days that has not passed. */
export function firstToCome(days: readonly (LocalDate | undefined)[], today: LocalDate): LocalDate | undefined {
  return days.find((day) => day !== undefined && day >= today)
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4))
}

/** A month of the calendar, 1 to 12. */
export interface Month {
  readonly year: number
  readonly month: number
}

/** The month `months` after that of a day. */
export function monthAfter(date: LocalDate, months: number): Month {
  const count = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months
  return { year: Math.floor(count / 12), month: (count % 12) + 1 }
}

/** The last day of a month. */
export function lastOf({ year, month }: Month): LocalDate | undefined {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
  return next && addDays(next, -1)
}
