import { addDays, addMonths, HOUR, instantOf, localDate, localTime, MINUTE } from '../../lib/time'
import { addBusinessDays } from '../calendar/business-calendar'
import { callingDays } from '../calendar/calling-hours'
import { betterMoment } from './better-moment'
import { type DayView, from, lastOf, monthAfter, upTo } from './day-rule'
import type { Moment } from './moment'
import type { MomentContext } from './moment-context'
import { momentWarnings } from './moment-warnings'
import { comingDay } from './season-days'

export type SuggestionName =
  | 'soon'
  | 'laterToday'
  | 'nextDay'
  | 'days2'
  | 'days3'
  | 'nextWeek'
  | 'monthEnd'
  | 'month1'
  | 'months3'
  | 'months6'
  | 'nextTerm'

/** A usual answer to "when may I call again?". */
export interface MomentSuggestion {
  readonly name: SuggestionName
  readonly moment: Moment
}

/** How far ahead the answers lie: within two business days, within weeks, within months, or at the coming terms. */
export type Outlook = 'chase' | 'weeks' | 'months' | 'terms'

const NAMES: Readonly<Record<Outlook, readonly SuggestionName[]>> = {
  chase: ['soon', 'laterToday', 'nextDay', 'days2'],
  weeks: ['soon', 'laterToday', 'nextDay', 'days3', 'nextWeek', 'monthEnd', 'nextTerm'],
  months: ['nextWeek', 'monthEnd', 'month1', 'months3', 'nextTerm'],
  terms: ['months3', 'months6', 'nextTerm']
}

/** The usual moments to call again, by the calendar and the hours of the list: nothing speaks against any of them. Each once, the soonest first. */
export function suggestMoments(outlook: Outlook, context: MomentContext): readonly MomentSuggestion[] {
  const suggestions = NAMES[outlook].flatMap((name) => {
    const moment = MOMENT_OF[name](context)
    return moment === undefined || momentWarnings(moment, context).length > 0 ? [] : [{ name, moment }]
  })
  const told = new Set<string>()
  return suggestions.filter(({ moment }) => {
    const key = JSON.stringify(moment)
    return !told.has(key) && told.add(key)
  })
}

/** Times at which people say they are back. */
const TIMES_TODAY = ['10:00', '11:00', '13:30', '15:00', '16:30', '17:00'] as const
const MORNING = '10:00'
const HALF_HOUR = 30 * MINUTE
const LAST_TIME = '17:30'

const MOMENT_OF: Readonly<Record<SuggestionName, (context: MomentContext) => Moment | undefined>> = {
  soon: ({ now }) => time(Math.ceil((now + HALF_HOUR) / MINUTE) * MINUTE),
  laterToday: ({ now }) => {
    const at = TIMES_TODAY.map((clock) => instantOf(localDate(now), clock)).find((candidate) => candidate >= now + HOUR)
    return at === undefined ? undefined : time(at)
  },
  nextDay: ({ now, hours, calendar }) => {
    const [date] = callingDays(addDays(localDate(now), 1), 1, hours, calendar)
    if (date === undefined) return undefined
    return time(instantOf(date, hours.opens > MORNING || hours.closes <= MORNING ? hours.opens : MORNING))
  },
  days2: ({ now, calendar }) => day(addBusinessDays(localDate(now), 2, calendar)),
  days3: ({ now, calendar }) => day(addBusinessDays(localDate(now), 3, calendar)),
  nextWeek: (context) => suitable(time(instantOf(addDays(localDate(context.now), 7), officeTime(context))), context),
  monthEnd: (context) => {
    const end = lastOf(monthAfter(localDate(context.now), 0))
    return end === undefined ? undefined : day(upTo(end, viewOf(context)))
  },
  month1: (context) => afterMonths(1, context),
  months3: (context) => afterMonths(3, context),
  months6: (context) => afterMonths(6, context),
  nextTerm: (context) => {
    const april = comingDay(4, 1, viewOf(context), 1)
    return april === undefined ? undefined : day(from(april, viewOf(context)))
  }
}

/** The time of now to the half hour, at which somebody could be reached at all; within the hours at which offices answer. */
function officeTime({ now, hours }: MomentContext): string {
  const rounded = localTime(Math.round(now / HALF_HOUR) * HALF_HOUR)
  if (localTime(now) > LAST_TIME || rounded > LAST_TIME) return LAST_TIME
  const [, latest = rounded] = [rounded, hours.opens].sort()
  return latest
}

function afterMonths(months: number, context: MomentContext): Moment {
  return day(from(addMonths(localDate(context.now), months), viewOf(context)))
}

function suitable(moment: Moment, context: MomentContext): Moment {
  return betterMoment(moment, context) ?? moment
}

function viewOf({ now, calendar }: MomentContext): DayView {
  return { today: localDate(now), calendar, onBusinessDays: true }
}

function time(at: number): Moment {
  return { kind: 'time', at }
}

function day(on: string): Moment {
  return { kind: 'day', on }
}
