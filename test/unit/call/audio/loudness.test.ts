import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loudnessOf, meterOf, SILENCE, shownLevel } from '../../../../shared/domain/call/audio/loudness'

const level = fc.double({ min: SILENCE, max: 0, noNaN: true })
const elapsed = fc.integer({ min: 1, max: 1_000 })

describe('how loud a stretch of sound is', () => {
  it('is nought for the loudest square wave, a good three decibels less for a sine, and silence for nothing', () => {
    expect(loudnessOf([1, -1, 1, -1])).toBe(0)
    const sine = Array.from({ length: 480 }, (_, index) => Math.sin((2 * Math.PI * index) / 48))
    expect(loudnessOf(sine)).toBeCloseTo(-3.01, 2)
    expect(loudnessOf([0, 0])).toBe(SILENCE)
    expect(loudnessOf([])).toBe(SILENCE)
  })

  it('fills a meter from -60 to 0 decibels', () => {
    expect([SILENCE, -60, -30, 0].map(meterOf)).toEqual([0, 0, 0.5, 1])
  })
})

describe('what a level meter shows', () => {
  it('rises at once and falls by 24 decibels a second', () => {
    expect(shownLevel(SILENCE, -20, 100)).toBe(-20)
    expect(shownLevel(-20, SILENCE, 100)).toBeCloseTo(-22.4, 6)
    expect(shownLevel(-20, SILENCE, 1_000)).toBe(-44)
  })

  it('is never below the sound nor above the loudest so far', () => {
    fc.assert(
      fc.property(level, level, elapsed, (before, now, time) => {
        const shown = shownLevel(before, now, time)
        expect(shown).toBeGreaterThanOrEqual(now)
        expect(shown).toBeLessThanOrEqual(Math.max(before, now))
      })
    )
  })

  it('falls as far in one long stretch as in two short ones', () => {
    fc.assert(
      fc.property(level, elapsed, elapsed, (before, first, second) => {
        expect(shownLevel(shownLevel(before, SILENCE, first), SILENCE, second)).toBeCloseTo(shownLevel(before, SILENCE, first + second), 6)
      })
    )
  })
})
