/** At most so many bars are drawn of a recording, however long it is. */
export const MOST_BARS = 480

/** The highest peak of each of at most {@link MOST_BARS} equal parts, in hundredths; fewer parts when there are fewer frames. */
export function waveformOf(peaks: readonly number[]): number[] {
  const bars = Math.min(MOST_BARS, peaks.length)
  return Array.from({ length: bars }, (_, bar) => {
    const from = Math.floor((bar * peaks.length) / bars)
    const to = Math.floor(((bar + 1) * peaks.length) / bars)
    let highest = 0
    for (let frame = from; frame < to; frame += 1) highest = Math.max(highest, peaks[frame] ?? 0)
    return Math.round(Math.min(1, highest) * 100)
  })
}
