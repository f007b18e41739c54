/** One measured value beside its baseline from the same run. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** The same unit; null where there is nothing to compare with. */
  readonly baseline: number | null
  /** `value / baseline`; null where the baseline is nothing, or less. */
  readonly ratio: number | null
  /** What the design allows, in words; null where it sets no limit. */
  readonly budget: string | null
}

/** A figure with its ratio worked out, rounded to what the measurement can carry. */
export function figure(what: string, value: number, unit: string, baseline: number | null = null, budget: string | null = null): Figure {
  const ratio = baseline === null || baseline <= 0 ? null : significant(value / baseline)
  return { what, value: significant(value), unit, baseline: baseline === null ? null : significant(baseline), ratio, budget }
}

function significant(value: number): number {
  return Number(value.toPrecision(4))
}
