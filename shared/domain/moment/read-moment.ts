import { addDays, type Instant, instantOf, type LocalDate, localDate, MINUTE } from '../../lib/time'
import { callingDays } from '../calendar/calling-hours'
import { type DayRule, type DayView, dayOf, firstToCome, monthAfter, type NamedDay, rule } from './day-rule'
import { ENGLISH_DAYS } from './english-days'
import { Moment } from './moment'
import type { MomentContext } from './moment-context'
import { type MomentWarning, momentWarnings } from './moment-warnings'
import { MONTH_DAYS } from './month-days'
import { plainText } from './plain-text'
import { RELATIVE_DAYS } from './relative-days'
import { SEASON_DAYS } from './season-days'
import { type MinuteOfDay, readTimeOfDay } from './time-of-day'
import { readTimeSpan } from './time-span'
import { WEEK_DAYS } from './week-days'
import { WRITTEN_DATES } from './written-dates'

/** What words were understood to mean. `ambiguous`: a plain number may be a day or an hour, and is not guessed. */
export type MomentReading =
  | { readonly kind: 'understood'; readonly moment: Moment; readonly warnings: readonly MomentWarning[] }
  | { readonly kind: 'unreadable'; readonly reason: 'unknown' | 'ambiguous' }

/** Longer texts are sentences, not times. */
export const LONGEST_MOMENT_TEXT = 40

/**
 * Reads a moment as people jot it down, in Japanese or English: 来週火曜の14時, 月末, 3営業日後, 明日午前, 7/17 14時半, 1時間後,
 * next Tue 14:00. A day alone is a day; a time alone is the next time the list is called at that hour. What is not understood is said
 * to be so; nothing is ever moved into the past, and what is named in the past is marked.
 */
export function readMoment(text: string, context: MomentContext): MomentReading {
  const words = plainText(text.slice(0, LONGEST_MOMENT_TEXT + 1))
  if (words === '' || text.trim().length > LONGEST_MOMENT_TEXT) return { kind: 'unreadable', reason: 'unknown' }
  if (context.use !== 'day' && /^\d{1,2}$/.test(words)) return { kind: 'unreadable', reason: 'ambiguous' }
  const found = context.use === 'day' ? readDayAlone(words, context) : (readSpan(words, context) ?? readDayAndTime(words, context))
  const moment = found && Moment.safeParse(found.moment)
  if (!found || !moment?.success || isBeyond(moment.data)) return { kind: 'unreadable', reason: 'unknown' }
  return { kind: 'understood', moment: moment.data, warnings: momentWarnings(moment.data, context, found.weekday) }
}

/** A moment, perhaps not of this world yet, and the weekday named beside it. */
interface Found {
  readonly moment: Moment
  readonly weekday?: number
}

const RULES: readonly DayRule[] = [...WRITTEN_DATES, ...RELATIVE_DAYS, ...WEEK_DAYS, ...MONTH_DAYS, ...SEASON_DAYS, ...ENGLISH_DAYS]

/** A plain number in a place for days only: that day of the month. */
const PLAIN_DAY = rule(/(?<day>\d{1,2})/, ({ day }, { today }) =>
  firstToCome(
    [0, 1, 2].map((months) => monthAfter(today, months)).map(({ year, month }) => dayOf(year, month, Number(day))),
    today
  )
)

/** Words between a day and its time. */
const BETWEEN = /^(?:中|の|に|は|で|以降|頃|ごろ|[、,]| |on |at |@)+/

function readDayAlone(words: string, context: MomentContext): Found | undefined {
  const day = [...RULES, PLAIN_DAY].flatMap((one) => dayBy(one, words, context)).find(({ rest }) => rest === '')
  return day && onDay(day)
}

function readSpan(words: string, { now }: MomentContext): Found | undefined {
  const span = readTimeSpan(words)
  return span === undefined ? undefined : at(Math.ceil((now + span) / MINUTE) * MINUTE)
}

function readDayAndTime(words: string, context: MomentContext): Found | undefined {
  for (const one of RULES) {
    for (const day of dayBy(one, words, context)) {
      if (day.rest === '') return onDay(day)
      const time = readTimeOfDay(day.rest, context.hours, true)
      if (time !== undefined) return { ...at(instant(day.date, time)), weekday: day.weekday }
    }
  }
  const time = readTimeOfDay(words, context.hours, false)
  return time === undefined ? readTimeThenDay(words, context) : nextAt(time, context)
}

/** 14:00 tomorrow; 10時、来週火曜. */
function readTimeThenDay(words: string, context: MomentContext): Found | undefined {
  for (const { index } of words.matchAll(/[ 、,に]/g)) {
    const time = readTimeOfDay(words.slice(0, index), context.hours, false)
    const day = time === undefined ? undefined : readDayAlone(words.slice(index).replace(BETWEEN, ''), context)
    if (time !== undefined && day?.moment.kind === 'day') return { ...at(instant(day.moment.on, time)), weekday: day.weekday }
  }
  return undefined
}

/** The day a rule finds at the beginning of the words, and what is left of them. */
function dayBy(one: DayRule, words: string, context: MomentContext): readonly (NamedDay & { readonly rest: string })[] {
  const plain = words.replace(/^(?:on|by) /, '')
  const found = one.pattern.exec(plain)
  const day = found && one.read(found.groups ?? {}, viewOf(context))
  return found && day ? [{ ...day, rest: plain.slice(found[0].length).replace(BETWEEN, '') }] : []
}

function viewOf({ now, calendar, use }: MomentContext): DayView {
  return { today: localDate(now), calendar, onBusinessDays: use !== 'day' }
}

/** Today while that is still to come, else the next day on which the list is called. */
function nextAt(time: MinuteOfDay, { now, hours, calendar }: MomentContext): Found {
  const today = localDate(now)
  const tomorrow = addDays(today, 1)
  const day = instant(today, time) > now ? today : (callingDays(tomorrow, 1, hours, calendar)[0] ?? tomorrow)
  return at(instant(day, time))
}

function instant(date: LocalDate, minutes: MinuteOfDay): Instant {
  return instantOf(date, '00:00') + minutes * MINUTE
}

function at(when: Instant): Found {
  return { moment: { kind: 'time', at: when } }
}

function onDay({ date, weekday }: NamedDay): Found {
  return { moment: { kind: 'day', on: date }, weekday }
}

/** Days have the same bounds as instants. */
function isBeyond(moment: Moment): boolean {
  return moment.kind === 'day' && (moment.on < '1970-01-02' || moment.on >= '2100-01-01')
}
