import type { LocalDate } from '../../lib/time'
import { localDate, localTime, weekday } from '../../lib/time'
import { callingVerdict } from '../calendar/calling-hours'
import type { Moment } from './moment'
import type { MomentContext } from './moment-context'

/** What a person should know before agreeing to a moment. `other_weekday`: the words named a weekday that the date does not fall on. */
export type MomentWarning = 'past' | 'holiday' | 'weekend' | 'outside_hours' | 'noon' | 'other_weekday'

/** What speaks against a moment, the gravest first. `named` is the weekday (1 to 7) that was said beside the date. */
export function momentWarnings(moment: Moment, context: MomentContext, named?: number): readonly MomentWarning[] {
  const date = moment.kind === 'day' ? moment.on : localDate(moment.at)
  const { now, use } = context
  const past = moment.kind === 'day' ? moment.on < localDate(now) : moment.at <= now
  return [
    ...(past ? (['past'] as const) : []),
    ...(named !== undefined && named !== weekday(date) ? (['other_weekday'] as const) : []),
    ...(use === 'day' ? [] : closedWarnings(date, context)),
    ...(use === 'call' && !past ? hourWarnings(moment, date, context) : [])
  ]
}

function closedWarnings(date: LocalDate, { hours, calendar, use }: MomentContext): readonly MomentWarning[] {
  if (calendar.isHoliday(date)) return ['holiday']
  const worked = use === 'call' ? hours.weekdays : [1, 2, 3, 4, 5]
  return worked.includes(weekday(date)) ? [] : ['weekend']
}

function hourWarnings(moment: Moment, date: LocalDate, { now, hours, calendar }: MomentContext): readonly MomentWarning[] {
  // a day alone is called from its opening on; what is left of today counts from now
  if (moment.kind === 'day') return date === localDate(now) && localTime(now) >= hours.closes ? ['outside_hours'] : []
  const verdict = callingVerdict(moment.at, hours, calendar)
  if (verdict.kind === 'open') return verdict.warning === 'lunch' ? ['noon'] : []
  return ['night', 'before', 'after'].includes(verdict.reason) ? ['outside_hours'] : []
}
