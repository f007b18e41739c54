import { readSheet as readCells } from 'read-excel-file/universal'
import { type SheetCell, sheetCellText, sheetNumberText } from '../../shared/domain/import/sheet-cell'
import { AppError } from '../../shared/errors/app-error'
import type { SheetRows } from './row-source'
import { unpackWorkbook } from './unpack-workbook'

export interface ReadSheet extends SheetRows {
  /** names of the sheets that can be chosen: the hidden ones are left out */
  readonly sheets: readonly string[]
  /** the one that was read */
  readonly sheet: string
}

/**
 * A sheet as a CSV file of it would be: the chosen one, else the first that is not hidden.
 * @throws AppError `import.unreadable`, `import.too_large`, `import.workbook_*`, `import.sheet_missing`, `import.binary`
 */
export async function readSheet(path: string, chosen: string | undefined): Promise<ReadSheet> {
  const { sizeBytes, sheets, stored } = unpackWorkbook(path)
  const place = sheets.findIndex(({ name, hidden }) => (chosen === undefined ? !hidden : name === chosen))
  const sheet = sheets[place]
  if (sheet === undefined) throw new AppError('import.sheet_missing')
  const cells = await cellsOf(stored, place + 1)
  const names = sheets.filter(({ name, hidden }) => !hidden || name === chosen).map(({ name }) => name)
  return { sizeBytes, sheets: names, sheet: sheet.name, rows: evenRows(cells.map((row) => row.map(sheetCellText))) }
}

async function cellsOf(stored: ArrayBuffer, place: number): Promise<readonly (readonly SheetCell[])[]> {
  try {
    // the declared type of a cell names the constructor of dates where it means dates
    return (await readCells(stored, place, { parseNumber: sheetNumberText, trim: false })) as unknown as SheetCell[][]
  } catch (error) {
    throw new AppError('import.workbook_unreadable', undefined, { cause: error })
  }
}

/**
 * Formats alone make a sheet wide: columns behind the last header and the last value of a row are nothing. A short row is as long as the
 * headers; a longer one keeps its length, so that a value without a header is noticed.
 */
function evenRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = widthOf(rows.find((row) => widthOf(row) > 0) ?? [])
  return rows.map((row) => Array.from({ length: Math.max(width, widthOf(row)) }, (_, column) => row[column] ?? ''))
}

function widthOf(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell.trim() !== '') + 1
}
