/** A stretch of time, in milliseconds from a common beginning; `to` is no longer part of it, and lies behind `from`. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** How long they are together. They must not overlap. */
export function totalLength(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + to - from, 0)
}

/** What lies in both; each of the two in order and without overlaps, as is the answer. */
export function intersectionOf(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  const common: Interval[] = []
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const a = one[i]
    const b = other[j]
    if (a === undefined || b === undefined) break
    const from = Math.max(a.from, b.from)
    const to = Math.min(a.to, b.to)
    if (from < to) common.push({ from, to })
    if (a.to < b.to) i += 1
    else j += 1
  }
  return common
}

/** What lies in either, touching ones joined; the two in order and without overlaps, as is the answer. */
export function unionOf(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  const all = [...one, ...other].sort((a, b) => a.from - b.from)
  return joinedWithin(all, 0)
}

/** What of `length` lies in none of them. */
export function gapsOf(intervals: readonly Interval[], length: number): Interval[] {
  const gaps: Interval[] = []
  let end = 0
  for (const { from, to } of intervals) {
    if (end < from) gaps.push({ from: end, to: from })
    end = to
  }
  if (end < length) gaps.push({ from: end, to: length })
  return gaps
}

/** What of each frame, from the first that lies in it to the end of the last; frames in which nothing lies are left out. Both in order and without overlaps. */
export function spansWithin(frames: readonly Interval[], intervals: readonly Interval[]): Interval[] {
  const inside = intersectionOf(frames, intervals)
  let place = 0
  return frames.flatMap((frame) => {
    const first = inside[place]
    if (first === undefined || first.from >= frame.to) return []
    let last = first
    for (let next = inside[place]; next !== undefined && next.from < frame.to; next = inside[place]) {
      last = next
      place += 1
    }
    return [{ from: first.from, to: last.to }]
  })
}

/** Joins those that are no further apart than `pause`. In order of their beginnings. */
export function joinedWithin(intervals: readonly Interval[], pause: number): Interval[] {
  const joined: Interval[] = []
  for (const interval of intervals) {
    const last = joined.at(-1)
    if (last && interval.from - last.to <= pause) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) }
    else joined.push(interval)
  }
  return joined
}
