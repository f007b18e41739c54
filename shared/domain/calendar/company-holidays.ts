import { z } from 'zod'
import { addDays, isLocalDate, type LocalDate } from '../../lib/time'
import type { HolidayCalendar } from './business-calendar'

/** The longest closure that can be entered at once: a longer one is more likely a slip of the keyboard. */
export const LONGEST_RANGE_DAYS = 31
const MOST_RANGES = 200

const Day = z.string().refine(isLocalDate, { error: 'YYYY-MM-DD', abort: true })

/** Days on which the own company does not call, from the first to the last, both included. A single day is both. */
export const CompanyHoliday = z
  .object({ from: Day, until: Day, name: z.string().trim().max(40) })
  .refine(({ from, until }) => from <= until, { error: 'ends before it begins', path: ['until'] })
  .refine(({ from, until }) => until < addDays(from, LONGEST_RANGE_DAYS), { error: 'too long', path: ['until'] })
export type CompanyHoliday = z.infer<typeof CompanyHoliday>

export const CompanyHolidays = z.array(CompanyHoliday).max(MOST_RANGES)

/** Every day of every range, each once, in order. */
export function companyDays(holidays: readonly CompanyHoliday[]): readonly LocalDate[] {
  return [...new Set(holidays.flatMap(daysOf))].sort()
}

/** A calendar on which the company's own days are holidays too. It never opens a day that was closed. */
export function withCompanyHolidays(calendar: HolidayCalendar, holidays: readonly CompanyHoliday[]): HolidayCalendar {
  const days: ReadonlySet<LocalDate> = new Set(companyDays(holidays))
  return { isHoliday: (date) => calendar.isHoliday(date) || days.has(date) }
}

/** The ranges in order, without those that lie within another. Ranges that only overlap stay as they were entered. */
export function tidyHolidays(holidays: readonly CompanyHoliday[]): readonly CompanyHoliday[] {
  const sorted = [...holidays].sort((one, other) => compare(one.from, other.from) || compare(other.until, one.until))
  return sorted.filter(
    (holiday, index) => !sorted.slice(0, index).some(({ from, until }) => from <= holiday.from && holiday.until <= until)
  )
}

function daysOf({ from, until }: CompanyHoliday): readonly LocalDate[] {
  const days: LocalDate[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day)
  return days
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
