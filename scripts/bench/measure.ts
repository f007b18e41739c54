/** Durations of single runs, in milliseconds, sorted. */
export type Durations = readonly number[]

/** Runs something many times after some unmeasured ones, and times each run. */
export function measure(runs: number, run: (index: number) => void): Durations {
  for (let index = 0; index < Math.min(runs, 100); index += 1) run(index)
  const durations: number[] = []
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now()
    run(index)
    durations.push(performance.now() - start)
  }
  return durations.sort((one, other) => one - other)
}

/** The value below which `share` (0-1) of the durations lie. */
export function percentile(durations: Durations, share: number): number {
  const value = durations[Math.min(durations.length - 1, Math.floor(durations.length * share))]
  if (value === undefined) throw new RangeError('nothing was measured')
  return value
}

/** The middle value of unsorted numbers. */
export function median(values: readonly number[]): number {
  return percentile(
    [...values].sort((one, other) => one - other),
    0.5
  )
}
