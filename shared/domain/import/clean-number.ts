/** What needs no reading. */
const PLAIN = /^\d{1,7}$/

/** Beyond this a cell is a text that has a number in it. */
const LONGEST = 200
const NUMBER = /(?<minus>(?<![\d\p{L}])[-−△▲]\s*)?(?<number>\d+(?:\.\d+)?)\s*(?<unit>[千万億])?(?<more>(?<=[千万億])\s*\d)?/u
const FACTORS: Readonly<Record<string, number>> = { 千: 1_000, 万: 10_000, 億: 100_000_000 }

/**
 * The first whole number of a cell such as 「1,200名」, 「約３００人」 or 「1.5万人」; of a range (101～300名) the lower end, of a fraction the
 * whole part. `undefined` when there is none, when it is negative, or when it is written in a way that would have to be guessed (1万2千).
 */
export function parseCount(cell: string): number | undefined {
  if (PLAIN.test(cell)) return Number(cell)
  if (cell.length > LONGEST) return undefined
  const narrow = cell.normalize('NFKC').replace(/(?<=\d)[,、](?=\d{3})/g, '')
  const { minus, number, unit, more } = NUMBER.exec(narrow)?.groups ?? {}
  if (number === undefined || minus !== undefined || more !== undefined) return undefined
  // to the thousandth, since 1.13 × 10,000 is a little less than 11,300 here
  const value = Math.floor(Number((Number(number) * (FACTORS[unit ?? ''] ?? 1)).toFixed(3)))
  return value <= 10_000_000 ? value : undefined
}

/** A level 1-4, written as 2, ２, L2 or レベル2. */
export function parseLevel(cell: string): number | undefined {
  const found = /^(?:l|lv\.?|level|レベル)?\s*([1-4])$/i.exec(cell.normalize('NFKC').trim())
  return found === null ? undefined : Number(found[1])
}
