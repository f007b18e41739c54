import { instantOf, localDate, localTime } from '../../lib/time'
import { addBusinessDays, isBusinessDay } from '../calendar/business-calendar'
import { callingDays } from '../calendar/calling-hours'
import type { Moment } from './moment'
import type { MomentContext } from './moment-context'
import { momentWarnings } from './moment-warnings'

const AFTER_LUNCH = '13:00'

/**
 * The nearest moment after an unsuitable one that nothing speaks against: the next day that is worked, at the same time where the hours
 * allow it. Undefined when the moment is suitable already, or when no better one is found.
 */
export function betterMoment(moment: Moment, context: MomentContext): Moment | undefined {
  if (context.use === 'day' || momentWarnings(moment, context).length === 0) return undefined
  return candidates(moment, context).find((candidate) => momentWarnings(candidate, context).length === 0)
}

function candidates(moment: Moment, context: MomentContext): readonly Moment[] {
  const { now, hours } = context
  const today = localDate(now)
  const date = moment.kind === 'day' ? moment.on : localDate(moment.at)
  const [, from = today] = [date, today].sort()
  const days = workedDays(from, context)
  if (moment.kind === 'day') return days.map((on) => ({ kind: 'day', on }))
  const time = localTime(moment.at)
  const { opens } = hours
  const times = [...new Set([time, ...(time < opens ? [opens] : []), ...(time >= '12:00' ? [AFTER_LUNCH] : []), opens])]
  // a time before opening or at noon can be kept on its day; one that has passed can't
  return days.flatMap((on) => times.filter((at) => on > date || at >= time).map((at) => ({ kind: 'time', at: instantOf(on, at) }) as const))
}

function workedDays(from: string, { use, hours, calendar }: MomentContext): readonly string[] {
  if (use === 'call') return callingDays(from, 2, hours, calendar)
  const first = isBusinessDay(from, calendar) ? from : addBusinessDays(from, 1, calendar)
  return [first, addBusinessDays(first, 1, calendar)]
}
