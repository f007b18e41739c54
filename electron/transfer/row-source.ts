import type { ImportPlan } from '../../shared/contract/import'
import { createCsvReader } from './csv-reader'
import { checkEncoding, createDecoder } from './detect-encoding'
import { isBlankRow } from './headers'
import { openSourceFile } from './source-file'

/** Gets a row that is not blank, the headers first, with its number as a spreadsheet shows it. */
export type OnSheetRow = (cells: string[], row: number) => void

/** A file of leads, whatever its format, as rows of texts. */
export interface RowSource {
  readonly sizeBytes: number
  /** @throws AppError when the file can't be read as planned */
  check(): void
  /** hands over all rows; `onProgress` gets the bytes read */
  read(onRow: OnSheetRow, onProgress: (done: number) => void): void
  close(): void
}

/** Delimited text. @throws AppError `import.unreadable`, `import.empty`, `import.too_large` */
export function openTextRows(path: string, { encoding, delimiter }: Pick<ImportPlan, 'encoding' | 'delimiter'>): RowSource {
  const source = openSourceFile(path)
  return {
    sizeBytes: source.sizeBytes,
    check: () => checkEncoding(source.facts(), encoding),
    read(onRow, onProgress) {
      const decoder = createDecoder(encoding)
      let row = 0
      let done = 0
      const reader = createCsvReader(delimiter, (cells) => {
        row += 1
        if (!isBlankRow(cells)) onRow(cells, row)
        return undefined
      })
      for (const chunk of source.chunks()) {
        reader.write(decoder.write(chunk))
        done += chunk.length
        onProgress(done)
      }
      reader.write(decoder.end())
      reader.end()
    },
    close: source.close
  }
}

/** A worksheet that was read already. */
export interface SheetRows {
  readonly sizeBytes: number
  /** every row of the sheet, blank ones too, as long as the headers */
  readonly rows: readonly (readonly string[])[]
}

const ROWS_PER_STEP = 1000

export function openSheetRows({ sizeBytes, rows }: SheetRows): RowSource {
  return {
    sizeBytes,
    check: () => {},
    read(onRow, onProgress) {
      rows.forEach((cells, index) => {
        if (!isBlankRow(cells)) onRow([...cells], index + 1)
        if (index % ROWS_PER_STEP === 0) onProgress(Math.round((sizeBytes * index) / rows.length))
      })
    },
    close: () => {}
  }
}
