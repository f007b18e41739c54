import writeExcelFile, { type Cell as SheetCell } from 'write-excel-file/universal'
import type { Cell } from '../../../shared/domain/export/cell'
import { AppError } from '../../../shared/errors/app-error'
import { JAPAN_AHEAD } from '../../../shared/lib/time'
import type { RowSink, SinkColumn } from './row-sink'
import type { WholeFile } from './whole-file'

/** The table stands in memory until it is written; a longer one is CSV. */
const MOST_ROWS = 200_000
/** Excel takes no more in one cell. */
const LONGEST_TEXT = 32_767
/** Signs that no XML may hold. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/**
 * A table as an Excel workbook: one sheet, the header bold and in sight, dates as dates, every text as text, so that neither a leading 0 nor
 * a formula happens.
 * @throws AppError `export.too_many_rows` from `add`
 */
export function createXlsxSink(file: WholeFile, columns: readonly SinkColumn[]): RowSink {
  const data: SheetCell[][] = [columns.map(({ header }) => ({ value: writable(header), type: String, fontWeight: 'bold' }))]
  return {
    add(cells) {
      if (data.length > MOST_ROWS) throw new AppError('export.too_many_rows', MOST_ROWS.toLocaleString('en-US'))
      data.push(cells.map(sheetCell))
    },
    async finish() {
      const sheet = writeExcelFile(data, { columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 })
      const workbook = await sheet.toBlob()
      file.write(new Uint8Array(await workbook.arrayBuffer()))
      file.finish()
    },
    discard: () => file.discard()
  }
}

function sheetCell(cell: Cell): SheetCell {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'string') return { value: writable(cell), type: String, format: '@' }
  // a sheet's dates have no zone: what they show is what stands in Japan
  if (cell.kind === 'instant') return { value: new Date(cell.at + JAPAN_AHEAD), type: Date, format: 'yyyy-mm-dd hh:mm' }
  return { value: new Date(`${cell.on}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
}

function writable(text: string): string {
  return text.replace(UNWRITABLE, '').slice(0, LONGEST_TEXT)
}
