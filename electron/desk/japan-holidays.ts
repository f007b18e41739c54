import holidays from '@holiday-jp/holiday_jp'
import type { HolidayCalendar } from '../../shared/domain/calendar/business-calendar'
import type { LocalDate } from '../../shared/lib/time'

/**
 * Japan's public holidays, substitute holidays included, and the days off of the own company.
 * @param companyHolidays further days on which nobody is called, such as the new year's closure
 */
export function createJapanHolidays(companyHolidays: readonly LocalDate[] = []): HolidayCalendar {
  const days: ReadonlySet<LocalDate> = new Set([...Object.keys(holidays.holidays), ...companyHolidays])
  return { isHoliday: (date) => days.has(date) }
}
