import { type Instant, instantOf, type LocalTime, localDate, localTime, MINUTE } from '../../lib/time'
import { addBusinessDays, type HolidayCalendar } from '../calendar/business-calendar'
import type { Moment } from '../moment/moment'
import { CALL_TODOS, type TodoKind } from '../outcome/outcome-plan'
import { dayEdges, type TodoDue } from './todo-group'

const POSTPONE_CHOICES = ['minutes30', 'hours2', 'tomorrow', 'days3', 'nextWeek'] as const

/** A usual moment to put something off to. */
export interface PostponeMoment {
  readonly name: (typeof POSTPONE_CHOICES)[number]
  readonly to: Moment
}

const MORNING: LocalTime = '10:00'
const WEEK_OF_BUSINESS_DAYS = 5

/**
 * The moments offered when a to-do is put off: later today while the day lasts, then business days. What was promised for a time of day
 * keeps it (domain: a missed call-back keeps its time of day).
 */
export function postponeMoments(due: TodoDue, now: Instant, calendar: HolidayCalendar): readonly PostponeMoment[] {
  const time = due.dueAt === null ? MORNING : localTime(due.dueAt)
  const inDays = (days: number): Moment => ({ kind: 'time', at: instantOf(addBusinessDays(localDate(now), days, calendar), time) })
  const soon: readonly PostponeMoment[] = [
    { name: 'minutes30', to: { kind: 'time', at: roundUp(now + 30 * MINUTE) } },
    { name: 'hours2', to: { kind: 'time', at: roundUp(now + 120 * MINUTE) } }
  ]
  return [
    ...soon.filter(({ to }) => to.kind === 'time' && to.at < dayEdges(now).tomorrow),
    { name: 'tomorrow', to: inDays(1) },
    { name: 'days3', to: inDays(3) },
    { name: 'nextWeek', to: inDays(WEEK_OF_BUSINESS_DAYS) }
  ]
}

/** Whether ending or moving a to-do of this kind by hand needs a reason: the customer was promised a call. */
export function needsReason(kind: TodoKind): boolean {
  return CALL_TODOS.includes(kind)
}

/** Whether a moment lies behind: a time that is reached, a day that is over. */
export function isPast(moment: Moment, now: Instant): boolean {
  return moment.kind === 'time' ? moment.at <= now : moment.on < localDate(now)
}

/** People agree on whole five minutes. */
function roundUp(at: Instant): Instant {
  const step = 5 * MINUTE
  return Math.ceil(at / step) * step
}
