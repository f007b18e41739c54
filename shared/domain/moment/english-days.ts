import { addDays, addMonths } from '../../lib/time'
import { addBusinessDays } from '../calendar/business-calendar'
import { type DayRule, dayOf, firstToCome, from, lastOf, mondayOf, monthAfter, rule, upTo, yearOf } from './day-rule'
import { comingDay } from './season-days'
import { nextWeekday } from './week-days'

const WEEKDAY =
  '(?<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?(?![a-z])'
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?:,? (?<year>20\\d\\d)(?!\\d))?'
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, 'day after tomorrow': 2 }

/** tomorrow, next Tue, in 3 business days, end of month, Thu 17 Jul, July 17 2027. */
export const ENGLISH_DAYS: readonly DayRule[] = [
  rule(/(?:the )?(?<word>day after tomorrow|tomorrow|tmrw?|today|yesterday)/, ({ word = '' }, { today }) =>
    addDays(today, WORDS[word] ?? 1)
  ),
  rule(/(?:in )?(?<days>\d{1,3}) (?:business|working) days?(?: later)?/, ({ days }, { today, calendar }) =>
    addBusinessDays(today, Number(days), calendar)
  ),
  rule(/next (?:business|working) day/, (_, { today, calendar }) => addBusinessDays(today, 1, calendar)),
  rule(/in (?<count>\d{1,3}|an?|half a) (?<unit>day|week|month|year)s?/, ({ count = '', unit }, { today }) => {
    if (count === 'half a') return unit === 'year' ? addMonths(today, 6) : undefined
    const number = count.startsWith('a') ? 1 : Number(count)
    if (unit === 'day' || unit === 'week') return addDays(today, number * (unit === 'week' ? 7 : 1))
    return addMonths(today, number * (unit === 'year' ? 12 : 1))
  }),
  rule(
    new RegExp(`(?<week>next week|this week|the week after next|week after next),?(?: on)? ${WEEKDAY}`),
    ({ week, weekday }, { today }) => addDays(mondayOf(today, weeksAhead(week)), indexIn(WEEKDAYS, weekday))
  ),
  rule(new RegExp(`${WEEKDAY} (?<week>next week|this week)`), ({ week, weekday }, { today }) =>
    addDays(mondayOf(today, weeksAhead(week)), indexIn(WEEKDAYS, weekday))
  ),
  rule(/(?<week>next week|the week after next|week after next)/, ({ week }, view) => from(mondayOf(view.today, weeksAhead(week)), view)),
  rule(/(?:the )?end of (?:the |this )?(?:(?<next>next) )?month|eom/, ({ next }, view) => {
    const end = lastOf(monthAfter(view.today, next ? 1 : 0))
    return end && upTo(end, view)
  }),
  rule(/next month/, (_, view) => {
    const { year, month } = monthAfter(view.today, 1)
    const start = dayOf(year, month, 1)
    return start && from(start, view)
  }),
  rule(/next (?:term|fiscal year)/, (_, view) => {
    const april = comingDay(4, 1, view, 1)
    return april && from(april, view)
  }),
  rule(new RegExp(`(?:${WEEKDAY},? )?${DAY} ${MONTH}${YEAR}`), readDate),
  rule(new RegExp(`(?:${WEEKDAY},? )?${MONTH} ${DAY}(?![\\d:])${YEAR}`), readDate),
  // "next Tue" is the Tuesday of next week, "Tue" the first one to come
  rule(new RegExp(`next ${WEEKDAY}`), ({ weekday }, { today }) => addDays(mondayOf(today, 1), indexIn(WEEKDAYS, weekday))),
  rule(new RegExp(`(?:this |coming )?${WEEKDAY}`), ({ weekday }, { today }) => nextWeekday(indexIn(WEEKDAYS, weekday) + 1, today))
]

function readDate(found: Readonly<Record<string, string | undefined>>, { today }: { readonly today: string }) {
  const { weekday, day, month, year } = found
  if (day === undefined || month === undefined) return undefined
  const inYear = (of: number) => dayOf(of, indexIn(MONTHS, month) + 1, Number(day))
  const years = Array.from({ length: 9 }, (_, ahead) => inYear(yearOf(today) + ahead))
  const date = year === undefined ? firstToCome(years, today) : inYear(Number(year))
  return date === undefined ? undefined : { date, weekday: weekday === undefined ? undefined : indexIn(WEEKDAYS, weekday) + 1 }
}

function indexIn(names: readonly string[], word: string | undefined): number {
  return names.indexOf((word ?? '').slice(0, 3))
}

function weeksAhead(week: string | undefined): number {
  if (week?.includes('after')) return 2
  return week === 'next week' ? 1 : 0
}
