/** A cell of a worksheet. Numbers come as the file writes them, so that no digit is lost; dates as midnight UTC plus their time of day. */
export type SheetCell = string | boolean | Date | null

const EXPONENT = /^-?\d+(?:\.\d+)?e[+-]?\d+$/i
const FRACTION = /^-?\d+\.\d+$/
/** A time without a day counts from the zeroth day of the spreadsheet's calendar. */
const FIRST_DAY = '1899-12-3'

/** A cell as a CSV file of the same sheet would have it. */
export function sheetCellText(cell: SheetCell): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return typeof cell === 'string' ? cell : dateText(cell)
}

/** A number as people write it: `8.1312345678E11` is 813123456780, and what binary arithmetic adds behind 15 digits is gone. */
export function sheetNumberText(raw: string): string {
  if (EXPONENT.test(raw)) return Number(raw).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 })
  return FRACTION.test(raw) ? String(Number(Number(raw).toPrecision(15))) : raw
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().split('T')
  const clock = time.slice(0, 5)
  if (day.startsWith(FIRST_DAY)) return clock
  return clock === '00:00' ? day : `${day} ${clock}`
}
