import { addDays, addMonths, isLocalDate, type LocalDate, type LocalTime } from './time'

/**
 * Reads a day as people jot it down: 7/17, 7月17日, 2026/7/17, 17日, 今日, 明日. Without a year it is the next such day, today included.
 * @returns undefined for a text that names no day
 */
export function parseDay(text: string, today: LocalDate): LocalDate | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[（(].*$/, '')
    .trim()
  const word = WORDS[plain.toLowerCase()]
  if (word !== undefined) return addDays(today, word)
  const full = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain)
  if (full) return dayOf(full[1], full[2], full[3])
  const monthAndDay = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain)
  if (monthAndDay)
    return nextOf(
      [0, 1, 2, 3, 4].map((years) => dayOf(Number(today.slice(0, 4)) + years, monthAndDay[1], monthAndDay[2])),
      today
    )
  const day = /^(\d{1,2})日?$/.exec(plain)?.[1]
  return day === undefined
    ? undefined
    : nextOf(
        [0, 1, 2].map((months) => inMonth(today, months, day)),
        today
      )
}

/**
 * Reads a time of day: 14:00, 1400, 14, 14時半, 午後2時.
 * @returns undefined for a text that names no time
 */
export function parseTime(text: string): LocalTime | undefined {
  const plain = text.normalize('NFKC').trim()
  const found = /^(午前|午後)?(\d{1,2})(?::(\d{2})|時(?:(\d{1,2})分|半)?|)$/.exec(plain) ?? /^()(\d{1,2})(\d{2})$/.exec(plain)
  if (!found) return undefined
  const [whole, half, hour = '', ...minuteParts] = found
  const minutes = whole.endsWith('半') ? '30' : (minuteParts.find((part) => part !== undefined) ?? '00')
  const hours = Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0)
  return hours < 24 && Number(minutes) < 60 ? `${String(hours).padStart(2, '0')}:${minutes.padStart(2, '0')}` : undefined
}

const WORDS: Readonly<Record<string, number>> = { 今日: 0, 本日: 0, today: 0, 明日: 1, あす: 1, tomorrow: 1, 明後日: 2, あさって: 2 }

function nextOf(days: readonly (LocalDate | undefined)[], today: LocalDate): LocalDate | undefined {
  return days.find((day) => day !== undefined && day >= today)
}

function inMonth(today: LocalDate, months: number, day: string): LocalDate | undefined {
  const [year, month] = addMonths(`${today.slice(0, 7)}-01`, months).split('-')
  return dayOf(year, month, day)
}

function dayOf(year: string | number | undefined, month: string | undefined, day: string | undefined): LocalDate | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isLocalDate(date) ? date : undefined
}
