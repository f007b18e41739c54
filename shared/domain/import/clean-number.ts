/** What needs no reading. */
const PLAIN = /^\d{1,7}$/

/**
 * The first whole number of a cell such as 「1,200名」 or 「約３００人」; of a range (101～300名) the lower end.
 * `undefined` when there is none.
 */
export function parseCount(cell: string): number | undefined {
  if (PLAIN.test(cell)) return Number(cell)
  const found = /\d+/.exec(cell.normalize('NFKC').replace(/(?<=\d)[,、](?=\d{3})/g, ''))
  if (found === null) return undefined
  const value = Number(found[0])
  return value <= 10_000_000 ? value : undefined
}

/** A level 1-4, written as 2, ２, L2 or レベル2. */
export function parseLevel(cell: string): number | undefined {
  const found = /^(?:l|lv\.?|level|レベル)?\s*([1-4])$/i.exec(cell.normalize('NFKC').trim())
  return found === null ? undefined : Number(found[1])
}
