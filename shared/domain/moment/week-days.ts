import { addDays, weekday } from '../../lib/time'
import { type DayRule, type DayView, from, mondayOf, rule, upTo } from './day-rule'

const WEEKDAYS = '月火水木金土日'
const WEEKS: Readonly<Record<string, number>> = { 先週: -1, 今週: 0, 来週: 1, 再来週: 2 }

/** 来週火曜, 再来週の月曜, 3週間後の金曜, 来週頭, 今週中, 週明け, 週末, 火曜, 次の火曜. */
export const WEEK_DAYS: readonly DayRule[] = [
  rule(
    /(?<week>先週|今週|来週|再来週|(?<count>\d{1,2})週間?後)の?(?<day>[月火水木金土日])(?:曜日?)?/,
    ({ week, count, day = '' }, { today }) => addDays(mondayOf(today, weeksAhead(week, count)), WEEKDAYS.indexOf(day))
  ),
  rule(/(?<week>今週|来週|再来週)の?(?<part>頭|初め|はじめ|前半|半ば|中頃|後半|中|末)/, ({ week, part = '' }, view) =>
    partOfWeek(weeksAhead(week, undefined), part, view)
  ),
  rule(/(?<week>来週|再来週)/, ({ week }, view) => from(mondayOf(view.today, weeksAhead(week, undefined)), view)),
  rule(/週明け/, (_, view) => from(mondayOf(view.today, 1), view)),
  rule(/週末/, (_, view) => partOfWeek(weekday(view.today) > 5 ? 1 : 0, '末', view)),
  rule(/(?:次の|つぎの|今度の)?(?<day>[月火水木金土日])曜日?/, ({ day = '' }, { today }) => nextWeekday(WEEKDAYS.indexOf(day) + 1, today))
]

/** The weekday (1 Monday … 7 Sunday) that a kanji names. */
export function weekdayOf(kanji: string | undefined): number | undefined {
  return kanji === undefined ? undefined : WEEKDAYS.indexOf(kanji) + 1
}

/** The next such weekday after today: today itself would be called so. */
export function nextWeekday(day: number, today: string): string {
  return addDays(today, ((day - weekday(today) + 6) % 7) + 1)
}

function weeksAhead(week: string | undefined, count: string | undefined): number {
  return count === undefined ? (WEEKS[week ?? ''] ?? 0) : Number(count)
}

function partOfWeek(weeks: number, part: string, view: DayView): string {
  const monday = mondayOf(view.today, weeks)
  if (part === '中' || part === '末') return upTo(addDays(monday, 4), view)
  if (part === '半ば' || part === '中頃') return from(addDays(monday, 2), view)
  return from(part === '後半' ? addDays(monday, 3) : monday, view)
}
