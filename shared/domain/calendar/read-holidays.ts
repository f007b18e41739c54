import { isLocalDate, type LocalDate } from '../../lib/time'
import { CompanyHoliday } from './company-holidays'

export interface HolidaysRead {
  readonly holidays: readonly CompanyHoliday[]
  /** Lines that could not be read, as they were written. Nothing is guessed. */
  readonly unreadable: readonly string[]
}

const DATE = /(?:(20\d\d)(?:[-/.年]))?(\d{1,2})(?:[-/.月])(\d{1,2})日?(?:\([月火水木金土日]\))?/.source
const LINE = new RegExp(`^${DATE}(?: ?(?:~|〜|-|–|—|から|to) ?(?:${DATE}|(\\d{1,2})日?))?(?:まで)?[ ,、:]*(.*)$`)

/**
 * Reads a pasted list of days off, one day or range a line with an optional name after it: `2026/12/29〜2027/1/3 年末年始`, `8月13日`,
 * `8/13-16 夏季休業`. A day without a year is the next such day from `today` on; the end of a range lies after its beginning.
 */
export function readHolidays(text: string, today: LocalDate): HolidaysRead {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const read = lines.map((line) => ({ line, holiday: readLine(line, today) }))
  return {
    holidays: read.flatMap(({ holiday }) => holiday ?? []),
    unreadable: read.filter(({ holiday }) => holiday === undefined).map(({ line }) => line)
  }
}

function readLine(line: string, today: LocalDate): CompanyHoliday | undefined {
  const found = LINE.exec(
    line
      .normalize('NFKC')
      .replaceAll(/[\t ]+/g, ' ')
      .trim()
  )
  if (found === null) return undefined
  const [, year, month = '', day = '', endYear, endMonth, endDay, onlyDay, name = ''] = found
  const from = dayFrom(year, month, day, today)
  if (from === undefined) return undefined
  const until = endOf(from, { year: endYear, month: endMonth ?? (onlyDay && month), day: endDay ?? onlyDay })
  return until === undefined ? undefined : CompanyHoliday.safeParse({ from, until, name: name.trim().slice(0, 40) }).data
}

interface End {
  readonly year: string | undefined
  readonly month: string | undefined
  readonly day: string | undefined
}

function endOf(from: LocalDate, { year, month, day }: End): LocalDate | undefined {
  return month === undefined || day === undefined ? from : dayFrom(year, month, day, from)
}

/** The day that was written; without a year the first one that is not before `earliest` (29 February may be years away). */
function dayFrom(year: string | undefined, month: string, day: string, earliest: LocalDate): LocalDate | undefined {
  const rest = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (year !== undefined) return isLocalDate(year + rest) ? year + rest : undefined
  const first = Number(earliest.slice(0, 4))
  return Array.from({ length: 9 }, (_, ahead) => `${first + ahead}${rest}`).find((date) => isLocalDate(date) && date >= earliest)
}
