import type { LocalDate } from '../../lib/time'
import { addDays, weekday } from '../../lib/time'

/** The days on which nobody is called: public holidays and those of the own company. Saturdays and Sundays are not its business. */
export interface HolidayCalendar {
  isHoliday(date: LocalDate): boolean
}

/**
 * How many days in a row may be holidays before the calendar itself is taken to be wrong. The longest real closure (new year, Golden
 * Week, summer) is under two weeks; beyond this, holidays no longer count, so that a next step can always be set.
 */
export const LONGEST_CLOSURE_DAYS = 60

/** Whether a day is Monday to Friday and no holiday. */
export function isBusinessDay(date: LocalDate, calendar: HolidayCalendar): boolean {
  return isWorkday(date) && !calendar.isHoliday(date)
}

/**
 * The day `days` business days after a day; 0 is the day itself when it is one, else the next.
 * @param days whole number, 0 or more
 * @throws RangeError for a negative or fractional number of days
 */
export function addBusinessDays(date: LocalDate, days: number, calendar: HolidayCalendar): LocalDate {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of days: ${days}`)
  let day = sameOrNextBusinessDay(date, calendar)
  // a start on a day off already moved to the first business day after it, which is number one
  const remaining = day === date ? days : Math.max(days - 1, 0)
  for (let step = 0; step < remaining; step += 1) day = sameOrNextBusinessDay(addDays(day, 1), calendar)
  return day
}

function sameOrNextBusinessDay(date: LocalDate, calendar: HolidayCalendar): LocalDate {
  for (let ahead = 0; ahead < LONGEST_CLOSURE_DAYS; ahead += 1) {
    const day = addDays(date, ahead)
    if (isBusinessDay(day, calendar)) return day
  }
  let day = date
  while (!isWorkday(day)) day = addDays(day, 1)
  return day
}

function isWorkday(date: LocalDate): boolean {
  return weekday(date) <= 5
}
