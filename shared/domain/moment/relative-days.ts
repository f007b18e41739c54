import { addDays, addMonths } from '../../lib/time'
import { addBusinessDays } from '../calendar/business-calendar'
import { type DayRule, rule } from './day-rule'

const WORDS: Readonly<Record<string, number>> = { 一昨日: -2, 昨日: -1, 今日: 0, 明日: 1, 明後日: 2, 明々後日: 3 }

/** 今日, 明日 … 3日後, 2週間後, 半年後 … 3営業日後, 翌営業日. */
export const RELATIVE_DAYS: readonly DayRule[] = [
  rule(/(?<word>一昨日|昨日|今日|明後日|明々後日|明日)/, ({ word = '' }, { today }) => addDays(today, WORDS[word] ?? 0)),
  rule(/(?<days>\d{1,3})営業日(?:後|先|以内)?|(?:平日|営業日)で?(?<weekdays>\d{1,3})日後?/, ({ days, weekdays }, { today, calendar }) =>
    addBusinessDays(today, Number(days ?? weekdays), calendar)
  ),
  rule(/(?:(?<after>翌々)|翌|次の?)営業日/, ({ after }, { today, calendar }) => addBusinessDays(today, after ? 2 : 1, calendar)),
  rule(/(?<count>\d{1,3})(?<unit>日|週間?|か月|年)(?:後|先)/, ({ count, unit = '' }, { today }) => {
    if (unit === '日') return addDays(today, Number(count))
    if (unit.startsWith('週')) return addDays(today, Number(count) * 7)
    return addMonths(today, Number(count) * (unit === '年' ? 12 : 1))
  }),
  rule(/半年(?:後|先)/, (_, { today }) => addMonths(today, 6)),
  rule(/半月(?:後|先)/, (_, { today }) => addDays(today, 15))
]
