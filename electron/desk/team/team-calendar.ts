import type { HolidayCalendar } from '../../../shared/domain/calendar/business-calendar'
import { type CompanyHoliday, withCompanyHolidays } from '../../../shared/domain/calendar/company-holidays'
import type { Repositories } from '../../database/repositories/index'

/** The country's calendar with the company's own days off, as they are set at each moment. */
export function teamCalendar(country: HolidayCalendar, { teamSettings }: Pick<Repositories, 'teamSettings'>): HolidayCalendar {
  let built: { readonly of: readonly CompanyHoliday[]; readonly calendar: HolidayCalendar } | undefined
  return {
    isHoliday(date) {
      const { companyHolidays } = teamSettings.get()
      if (built?.of !== companyHolidays) built = { of: companyHolidays, calendar: withCompanyHolidays(country, companyHolidays) }
      return built.calendar.isHoliday(date)
    }
  }
}
