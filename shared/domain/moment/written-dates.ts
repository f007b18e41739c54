import { type DayRule, dayOf, firstToCome, rule, yearOf } from './day-rule'
import { weekdayOf } from './week-days'

const WEEKDAY = / ?(?:\((?<weekday>[月火水木金土日])(?:曜日?)?(?:[・/]?祝)?\)|(?<plainWeekday>[月火水木金土日])曜日?)?/.source

/** 2026/7/17, 2026-07-17, 20260717, 7/17（金）. Without a year it is the next such day, today included. */
export const WRITTEN_DATES: readonly DayRule[] = [
  rule(new RegExp(`(?<year>20\\d\\d)(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?!\\d)${WEEKDAY}`), (found) =>
    withWeekday(dayOf(Number(found.year), Number(found.month), Number(found.day)), found)
  ),
  rule(/(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)/, ({ year, month, day }) => dayOf(Number(year), Number(month), Number(day))),
  rule(new RegExp(`(?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?![-/.\\d:])${WEEKDAY}`), (found, { today }) => {
    const years = Array.from({ length: 9 }, (_, ahead) => dayOf(yearOf(today) + ahead, Number(found.month), Number(found.day)))
    return withWeekday(firstToCome(years, today), found)
  })
]

function withWeekday(
  date: string | undefined,
  { weekday, plainWeekday }: Readonly<Record<string, string | undefined>>
): { date: string; weekday?: number } | undefined {
  return date === undefined ? undefined : { date, weekday: weekdayOf(weekday ?? plainWeekday) }
}
