import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import type { Instant, LocalDate, LocalTime } from '../../../shared/lib/time'
import { addDays, addMonths, localDate, localTime, MINUTE, weekday } from '../../../shared/lib/time'

export type QuickMomentName =
  | 'today'
  | 'nextWeekday'
  | 'weekdays2'
  | 'weekdays3'
  | 'nextWeek'
  | 'month1'
  | 'months3'
  | 'months6'
  | 'nextTerm'

/** A day, and a time where one is usual, that one press fills in. Only a help for typing: main judges what comes of it. */
export interface QuickMoment {
  readonly name: QuickMomentName
  readonly date: LocalDate
  readonly time: LocalTime | ''
}

const MORNING: LocalTime = '10:00'
const HALF_HOUR = 30 * MINUTE
/** Offices answer from here to there. */
const FIRST_TIME: LocalTime = '09:00'
const LAST_TIME: LocalTime = '17:30'
/** Times at which people say they are back. */
const TIMES_TODAY: readonly LocalTime[] = ['10:00', '11:00', '13:30', '15:00', '16:30', '17:00']
const SOONEST = 30 * MINUTE

/** The usual answers to "when may I call again?", for outcomes of the coming days or, for a postponed one, of the coming terms. */
export function quickMoments(definition: Pick<OutcomeDefinition, 'next' | 'required'>, now: Instant): readonly QuickMoment[] {
  if (definition.next.kind === 'task') return [inMonths('months3', 3, now), inMonths('months6', 6, now), nextTerm(now)]
  const within = definition.next.kind === 'promised' ? definition.next.withinBusinessDays : undefined
  const near = [...laterToday(now), afterWeekdays('nextWeekday', 1, MORNING, now), afterWeekdays('weekdays2', 2, '', now)]
  if (within !== undefined) return near
  if (definition.required.includes('reason'))
    return [...nextWeek(now), inMonths('month1', 1, now), inMonths('months3', 3, now), nextTerm(now)]
  return [...near, afterWeekdays('weekdays3', 3, '', now), ...nextWeek(now), inMonths('month1', 1, now)]
}

function laterToday(now: Instant): readonly QuickMoment[] {
  if (isWeekend(localDate(now))) return []
  const earliest = localTime(now + SOONEST)
  const time = earliest > localTime(now) ? TIMES_TODAY.find((candidate) => candidate >= earliest) : undefined
  return time === undefined ? [] : [{ name: 'today', date: localDate(now), time }]
}

function afterWeekdays(name: QuickMomentName, count: number, time: LocalTime | '', now: Instant): QuickMoment {
  let date = localDate(now)
  for (let left = count; left > 0; left -= 1) {
    date = weekdayFrom(addDays(date, 1))
  }
  return { name, date, time }
}

/** The same weekday and, to the half hour, the same time: the one at which somebody could be reached at all. */
function nextWeek(now: Instant): readonly QuickMoment[] {
  const today = localDate(now)
  if (isWeekend(today)) return []
  const time = localTime(Math.round(now / HALF_HOUR) * HALF_HOUR)
  return [{ name: 'nextWeek', date: addDays(today, 7), time: officeTime(time, localTime(now)) }]
}

/** The nearest time at which an office answers; `now` tells late in the evening from the midnight it rounds to. */
function officeTime(time: LocalTime, now: LocalTime): LocalTime {
  if (now > LAST_TIME || time > LAST_TIME) return LAST_TIME
  return time < FIRST_TIME ? FIRST_TIME : time
}

function isWeekend(date: LocalDate): boolean {
  return weekday(date) > 5
}

/** The day itself, or the Monday after it. */
function weekdayFrom(date: LocalDate): LocalDate {
  return isWeekend(date) ? weekdayFrom(addDays(date, 1)) : date
}

function inMonths(name: QuickMomentName, months: number, now: Instant): QuickMoment {
  return { name, date: weekdayFrom(addMonths(localDate(now), months)), time: '' }
}

/** Most Japanese companies begin a term in April. */
function nextTerm(now: Instant): QuickMoment {
  const today = localDate(now)
  const year = Number(today.slice(0, 4))
  const april = `${year}-04-01`
  return { name: 'nextTerm', date: weekdayFrom(april > today ? april : `${year + 1}-04-01`), time: '' }
}
