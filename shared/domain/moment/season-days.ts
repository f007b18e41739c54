import type { LocalDate } from '../../lib/time'
import { addDays } from '../../lib/time'
import { addBusinessDays, isBusinessDay, LONGEST_CLOSURE_DAYS } from '../calendar/business-calendar'
import { type DayRule, type DayView, dayOf, firstToCome, from, rule, upTo, yearOf } from './day-rule'

/** 年末, 年明け, 来年, 来期, 期末, 下期, 連休明け, お盆明け. Terms begin in April, as they mostly do in Japan. */
export const SEASON_DAYS: readonly DayRule[] = [
  rule(/(?<next>来)?年(?:末|内)|今年中/, ({ next }, view) => end(yearly(next ? 1 : 0, 12, 31, view), view)),
  rule(/年明け|年始|正月明け|来年(?:初め?|頭)?/, (_, view) => start(yearly(1, 1, 1, view), view)),
  rule(/(?:今)?(?:年度|期)末/, (_, view) => end(comingDay(3, 31, view), view)),
  rule(/来(?:期|年度)(?:頭|初め?)?|次年度/, (_, view) => start(comingDay(4, 1, view, 1), view)),
  rule(/上期/, (_, view) => start(comingDay(4, 1, view, 1), view)),
  rule(/下期/, (_, view) => start(comingDay(10, 1, view, 1), view)),
  rule(/(?:gw|ゴールデンウィーク|ゴールデンウイーク)明け/, (_, view) => start(comingDay(5, 6, view), view)),
  rule(/お?盆(?:休み)?明け/, (_, view) => start(comingDay(8, 17, view), view)),
  rule(/連休明け/, (_, view) => afterLongWeekend(view))
]

function yearly(years: number, month: number, day: number, { today }: DayView): LocalDate | undefined {
  return dayOf(yearOf(today) + years, month, day)
}

/** The next such day of a year, from `after` days ahead on. */
export function comingDay(month: number, day: number, { today }: DayView, after = 0): LocalDate | undefined {
  return firstToCome([dayOf(yearOf(today), month, day), dayOf(yearOf(today) + 1, month, day)], addDays(today, after))
}

function start(date: LocalDate | undefined, view: DayView): LocalDate | undefined {
  return date && from(date, view)
}

function end(date: LocalDate | undefined, view: DayView): LocalDate | undefined {
  return date && upTo(date, view)
}

const LONG_WEEKEND_DAYS = 3
const A_YEAR = 366

/** The first business day after the next three or more days off in a row. */
function afterLongWeekend({ today, calendar }: DayView): LocalDate | undefined {
  let off = 0
  for (let ahead = 0; ahead < A_YEAR && off <= LONGEST_CLOSURE_DAYS; ahead += 1) {
    const day = addDays(today, ahead)
    if (!isBusinessDay(day, calendar)) off += 1
    else if (off >= LONG_WEEKEND_DAYS) return day
    else off = 0
  }
  return addBusinessDays(today, 1, calendar)
}
