/** The header of the column that a quarantine file has behind the columns of its origin. */
export const REASON_HEADER = '取り込めなかった理由'

/** The column with the reasons, by which a quarantine file is known; `undefined` in any other file. */
export function reasonColumn(headers: readonly string[]): number | undefined {
  const column = headers.findIndex((header) => header.trim() === REASON_HEADER)
  return column === -1 ? undefined : column
}

/**
 * A row of a quarantine file as it was in its origin: without the reason, and without the apostrophe that keeps a spreadsheet from taking
 * a cell for a formula.
 */
export function withoutReason(cells: readonly string[], column: number): string[] {
  return cells.filter((_, index) => index !== column).map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))
}
