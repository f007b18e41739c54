/** Lower bounds of the company sizes that rank a lead (employees). */
const SIZE_STEPS = [1, 30, 100, 300, 1000] as const

export interface RankedBy {
  /** 1-4 */
  readonly level: number
  readonly score: number
  readonly employees: number | undefined
}

/**
 * How early a lead that was never called is served, larger first: level decides, then score (0-9999), then company size
 * (domain: priority is judged from behaviour plus attributes). A whole number below ten million.
 */
export function rankOf({ level, score, employees }: RankedBy): number {
  const size = SIZE_STEPS.filter((least) => (employees ?? 0) >= least).length
  return level * 1_000_000 + Math.max(0, Math.min(9999, Math.trunc(score))) * 100 + size * 10
}
