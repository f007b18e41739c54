import type { CallingHours } from '../../../shared/domain/calendar/calling-hours'
import type { Language } from '../../i18n'
import { formatWeekday } from '../../lib/format'

/** `Mon, Tue 09:00–18:00`; `join` stands between the days. */
export function hoursText({ weekdays, opens, closes }: CallingHours, language: Language, join: string): string {
  const days = [...weekdays].sort().map((weekday) => formatWeekday(weekday, language))
  return `${days.join(join)} ${opens}–${closes}`
}
