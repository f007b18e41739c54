import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapsOf, type Interval, intersectionOf, joinedWithin, spansWithin, totalLength, unionOf } from '../../../shared/lib/intervals'

const LENGTH = 1_000
/** In order, without overlaps, within LENGTH. */
const stretches = fc
  .uniqueArray(fc.integer({ min: 0, max: LENGTH }), { maxLength: 12 })
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) => {
    const intervals: Interval[] = []
    for (let place = 0; place + 1 < edges.length; place += 2) intervals.push({ from: edges[place] ?? 0, to: edges[place + 1] ?? 0 })
    return intervals
  })

const covers = (intervals: readonly Interval[], at: number): boolean => intervals.some(({ from, to }) => from <= at && at < to)
const moments = Array.from({ length: LENGTH }, (_, at) => at)

test('what lies in both, in either and in none is what each moment says', () => {
  fc.assert(
    fc.property(stretches, stretches, (one, other) => {
      const [both, either, none] = [intersectionOf(one, other), unionOf(one, other), gapsOf(one, LENGTH)]
      for (const at of moments) {
        expect(covers(both, at)).toBe(covers(one, at) && covers(other, at))
        expect(covers(either, at)).toBe(covers(one, at) || covers(other, at))
        expect(covers(none, at)).toBe(!covers(one, at))
      }
    }),
    { numRuns: 50 }
  )
})

test('both and either together are as long as the two', () => {
  fc.assert(
    fc.property(stretches, stretches, (one, other) => {
      const together = totalLength(intersectionOf(one, other)) + totalLength(unionOf(one, other))
      expect(together).toBe(totalLength(one) + totalLength(other))
    })
  )
})

test('joining over pauses leaves none that is short enough to join, and takes nothing away', () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: 0, max: 200 }), (intervals, pause) => {
      const joined = joinedWithin(intervals, pause)
      expect(intersectionOf(joined, intervals)).toEqual(intersectionOf(intervals, intervals))
      for (const [place, { from }] of joined.entries()) if (place > 0) expect(from - (joined[place - 1]?.to ?? 0)).toBeGreaterThan(pause)
    })
  )
})

test('a span of a frame begins and ends with what lies in it, and every frame with anything in it has one', () => {
  fc.assert(
    fc.property(stretches, stretches, (frames, intervals) => {
      const expected = frames.flatMap((frame) => {
        const inside = moments.filter((at) => covers([frame], at) && covers(intervals, at))
        return inside.length === 0 ? [] : [{ from: Math.min(...inside), to: Math.max(...inside) + 1 }]
      })
      expect(spansWithin(frames, intervals)).toEqual(expected)
    }),
    { numRuns: 50 }
  )
})
