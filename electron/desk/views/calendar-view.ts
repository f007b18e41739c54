import type { CalendarView } from '../../../shared/contract/desk-snapshot'
import { type CallingHours, DEFAULT_CALLING_HOURS } from '../../../shared/domain/calendar/calling-hours'
import { addDays, type LocalDate, localDate } from '../../../shared/lib/time'
import type { DeskPorts } from '../desk-ports'

/** Two years and a bit: what is promised later is looked at again before that day. */
const DAYS_AHEAD = 800

/** The hours and days off by which the screen reads typed times; main judges what comes of it by its own calendar. */
export function calendarView({ clock, calendar }: DeskPorts, hours: CallingHours = DEFAULT_CALLING_HOURS): CalendarView {
  return { hours, holidays: daysFrom(localDate(clock.now())).filter((date) => calendar.isHoliday(date)) }
}

let known: { readonly from: LocalDate; readonly days: readonly LocalDate[] } | undefined

/** The coming days. Counting them takes milliseconds, a snapshot may not: they are kept until tomorrow. */
function daysFrom(from: LocalDate): readonly LocalDate[] {
  if (known?.from !== from) known = { from, days: Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(from, ahead)) }
  return known.days
}
