/** What a spreadsheet takes for the beginning of a formula, in any width; apostrophes before it are ones that guarded it already. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
/** A plain number is shown as the number it is. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/

/** A cell that no spreadsheet runs: an apostrophe stands before what would be read as a formula. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell.replace(/^'+/, '')) ? `'${cell}` : cell
}

/** The cell before it was guarded. For every text, `unguardFormula(guardFormula(text)) === text`. */
export function unguardFormula(cell: string): string {
  if (!cell.startsWith("'")) return cell
  const bare = cell.slice(1)
  return guardFormula(bare) === cell ? bare : cell
}
