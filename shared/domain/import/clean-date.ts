import { DAY, HOUR, type Instant, type LocalDate, MINUTE } from '../../lib/time'

/** The last year before an era's first: 令和8年 is 2018 + 8. */
const ERA_BASE: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 }

const WESTERN = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))(?=$|[T\s(])/
const ERA = /^(令和|平成|昭和|[RHS])\.?(元|\d{1,2})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?(?=$|[T\s(])/
const SERIAL = /^(\d{5})(?:\.(\d+))?$/
const TIME = /(\d{1,2})[:時](\d{2})/
/** Day 0 of Excel's calendar as it counts after its non-existent 29 February 1900. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30)
/** The same last year as for dates that are written out. */
const SERIAL_OF_2101 = 73_416
const JAPAN_OFFSET = 9 * HOUR

export interface CellDate {
  readonly date: LocalDate
  /** minutes since midnight in Japan; 0 when the cell has no time */
  readonly minute: number
}

/**
 * A date as Japanese lists write it: 2026-07-01, 2026/7/1, 2026年7月1日, 20260701, 令和8年7月1日, R8.7.1, an Excel serial
 * (46204), each with or without a time of day. `undefined` for anything else, a day that does not exist, or an order of
 * day and month that would have to be guessed.
 */
export function parseCellDate(cell: string): CellDate | undefined {
  const text = cell.normalize('NFKC').trim()
  const serial = SERIAL.exec(text)
  if (serial !== null) return fromSerial(Number(text))
  const western = WESTERN.exec(text)
  if (western !== null) {
    const [whole, year, month1, day1, month2, day2, month3, day3] = western
    return build(Number(year), Number(month1 ?? month2 ?? month3), Number(day1 ?? day2 ?? day3), text.slice(whole.length))
  }
  const era = ERA.exec(text.toUpperCase())
  if (era === null) return undefined
  const [whole, name = '', count = '', month, day] = era
  return build((ERA_BASE[name] ?? 0) + (count === '元' ? 1 : Number(count)), Number(month), Number(day), text.slice(whole.length))
}

/** The instant of a cell's date and time in Japan, which has had one offset since 1951. */
export function instantOfCell(value: CellDate): Instant {
  return Date.parse(`${value.date}T00:00:00Z`) + value.minute * MINUTE - JAPAN_OFFSET
}

function fromSerial(serial: number): CellDate | undefined {
  if (serial < 20_000 || serial >= SERIAL_OF_2101) return undefined
  const days = Math.floor(serial)
  return { date: isoDate(SERIAL_ZERO + days * DAY), minute: Math.min(1439, Math.round((serial - days) * 1440)) }
}

function build(year: number, month: number, day: number, rest: string): CellDate | undefined {
  if (year < 1900 || year > 2100) return undefined
  const at = Date.UTC(year, month - 1, day)
  const date = isoDate(at)
  if (date !== `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) return undefined
  const time = TIME.exec(rest)
  if (time === null) return { date, minute: 0 }
  const [hours, minutes] = [Number(time[1]), Number(time[2])]
  return hours < 24 && minutes < 60 ? { date, minute: hours * 60 + minutes } : undefined
}

function isoDate(at: number): LocalDate {
  return new Date(at).toISOString().slice(0, 10)
}
