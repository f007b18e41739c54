import { AppError } from '../../shared/errors/app-error'

const MOST_COLUMNS = 500

/** @throws AppError `import.too_many_columns` for what is no list of leads but a damaged or foreign file */
export function checkHeaders(headers: readonly string[]): void {
  if (headers.length > MOST_COLUMNS) throw new AppError('import.too_many_columns', String(headers.length))
}

/** A row without any text. Such rows are passed over: before the headers, between rows and at the end. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}
