import { type Instant, type LocalDate, localDate, localTime } from '../../lib/time'

/** What stands in a cell; a number is one to be counted with, a telephone number is text. */
export type Cell =
  | string
  | number
  | null
  | { readonly kind: 'instant'; readonly at: Instant }
  | { readonly kind: 'day'; readonly on: LocalDate }

export type Language = 'ja' | 'en'

export interface Column<Row> {
  readonly header: Readonly<Record<Language, string>>
  /** In characters of half width. */
  readonly width: number
  readonly cell: (row: Row) => Cell
}

export const instantCell = (at: Instant | null): Cell => (at === null ? null : { kind: 'instant', at })
export const dayCell = (on: LocalDate | null): Cell => (on === null ? null : { kind: 'day', on })

/** The cell as a line of text has it: instants in Japan as `YYYY-MM-DD HH:mm`, days as `YYYY-MM-DD`. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'object') return String(cell)
  return cell.kind === 'day' ? cell.on : `${localDate(cell.at)} ${localTime(cell.at)}`
}
