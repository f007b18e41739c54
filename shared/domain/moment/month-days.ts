import type { LocalDate } from '../../lib/time'
import { addDays, weekday } from '../../lib/time'
import {
  type DayRule,
  type DayView,
  dayOf,
  firstToCome,
  from,
  lastOf,
  type Month,
  monthAfter,
  rule,
  upTo,
  type Words,
  yearOf
} from './day-rule'
import { weekdayOf } from './week-days'

const MONTH =
  /(?:(?<relative>今月|来月|再来月)|(?:(?<year>20\d\d)年|令和(?<era>\d{1,2}|元)年|(?<ahead>今年|来年|再来年)の?)?(?<month>\d{1,2})月)の?/
const PART =
  /(?:(?<day>\d{1,2})日(?:\(?(?<weekday>[月火水木金土日])(?:曜日?)?\)?(?!曜))?|(?<last>末日?)|(?<first>頭|初め|はじめ|初旬?|上旬)|(?<tenth>中旬|半ば)|(?<twentieth>下旬)|第(?<nth>[1-5])(?<nthDay>[月火水木金土日])曜日?)/
const BARE =
  /(?:(?<day>\d{1,2})日(?:\((?<weekday>[月火水木金土日])(?:曜日?)?\))?|月(?<last>末日?)|月?(?<first>月頭|月初め?|月はじめ|初旬|上旬)|月?(?<tenth>中旬)|月?(?<twentieth>下旬)|第(?<nth>[1-5])(?<nthDay>[月火水木金土日])曜日?)/

/** 15日, 月末, 下旬, 第2火曜 … of the month to come, of a named month, or of next month; 来月 and 10月 alone mean their first days. */
export const MONTH_DAYS: readonly DayRule[] = [
  rule(new RegExp(`${MONTH.source}${PART.source}`), (found, view) => named(found, monthsOf(found, view), view)),
  rule(BARE, (found, view) => named(found, { months: ahead(view.today, 14), fixed: false }, view)),
  rule(MONTH, (found, view) => named({ ...found, first: '頭' }, monthsOf(found, view), view))
]

/** The months that words may mean, in order; `fixed` when they can mean only the first. */
interface Months {
  readonly months: readonly Month[]
  readonly fixed: boolean
}

function named(found: Words, { months, fixed }: Months, view: DayView) {
  const days = months.map((month) => dayIn(month, found, view))
  const date = fixed ? days[0] : firstToCome(days, view.today)
  return date === undefined ? undefined : { date, weekday: weekdayOf(found.weekday) }
}

function dayIn(month: Month, { day, last, first, tenth, twentieth, nth, nthDay }: Words, view: DayView): LocalDate | undefined {
  if (day !== undefined) return dayOf(month.year, month.month, Number(day))
  const end = lastOf(month)
  if (last !== undefined) return end && upTo(end, view)
  if (nth !== undefined) return nthWeekday(month, Number(nth), weekdayOf(nthDay) ?? 1)
  const start = dayOf(month.year, month.month, first !== undefined ? 1 : tenth !== undefined ? 11 : twentieth !== undefined ? 21 : 0)
  return start && from(start, view)
}

function nthWeekday({ year, month }: Month, nth: number, day: number): LocalDate | undefined {
  const first = dayOf(year, month, 1)
  const date = first && addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (nth - 1))
  return date !== undefined && Number(date.slice(5, 7)) === month ? date : undefined
}

function monthsOf({ relative, year, era, ahead: yearsAhead, month }: Words, { today }: DayView): Months {
  if (relative !== undefined) return { months: [monthAfter(today, { 今月: 0, 来月: 1, 再来月: 2 }[relative] ?? 0)], fixed: true }
  const thisYear = yearOf(today)
  const given = year ?? (era && String(2018 + (era === '元' ? 1 : Number(era))))
  const fixedYear = given ?? (yearsAhead && String(thisYear + ({ 今年: 0, 来年: 1, 再来年: 2 }[yearsAhead] ?? 0)))
  if (fixedYear !== undefined) return { months: [{ year: Number(fixedYear), month: Number(month) }], fixed: true }
  // nine years hold a 29 February wherever they begin
  return { months: Array.from({ length: 9 }, (_, years) => ({ year: thisYear + years, month: Number(month) })), fixed: false }
}

function ahead(today: LocalDate, count: number): readonly Month[] {
  return Array.from({ length: count }, (_, months) => monthAfter(today, months))
}
