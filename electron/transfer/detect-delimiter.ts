import { type ImportDelimiter, ImportDelimiter as ImportDelimiters } from '../../shared/contract/import'
import { AppError } from '../../shared/errors/app-error'
import { createCsvReader } from './csv-reader'

const SAMPLE_ROWS = 20

/** The delimiter that cuts the first rows into the most columns on which the rows agree; a comma when none cuts anything. */
export function detectDelimiter(head: string): ImportDelimiter {
  let best: { delimiter: ImportDelimiter; score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of ImportDelimiters.options) {
    const widths = rowWidths(head, delimiter)
    const columns = widths[0] ?? 0
    const agreeing = widths.filter((width) => width === columns).length
    const score = columns < 2 ? 0 : columns * (agreeing / widths.length)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

function rowWidths(head: string, delimiter: ImportDelimiter): readonly number[] {
  const widths: number[] = []
  const reader = createCsvReader(delimiter, (cells) => {
    if (cells.length > 1 || cells[0] !== '') widths.push(cells.length)
    return widths.length < SAMPLE_ROWS
  })
  try {
    reader.write(head)
    if (widths.length === 0) reader.end()
  } catch (error) {
    // quotes that do not fit one delimiter may fit another
    if (!(error instanceof AppError)) throw error
  }
  return widths
}
