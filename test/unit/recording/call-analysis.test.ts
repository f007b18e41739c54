import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CallAnalysis } from '../../../shared/domain/recording/call-analysis'
import { levelMeter, SILENT } from '../../../shared/domain/recording/level-meter'
import { SAMPLE_RATE } from '../../../shared/domain/recording/recording-format'
import { MOST_BARS, waveformOf } from '../../../shared/domain/recording/waveform'
import { muLawOf } from '../../../shared/lib/mu-law'
import { wholeAnalysis } from '../../support/whole-analysis'

/** Two channels of tones: `own` and `far` say from which second to which each sounds. */
function sound(seconds: number, own: readonly [number, number], far: readonly [number, number]): Uint8Array {
  const bytes = new Uint8Array(seconds * SAMPLE_RATE * 2)
  const tone = (at: number, [from, to]: readonly [number, number]): number =>
    at >= from && at < to ? Math.sin(2 * Math.PI * 440 * at) * 8_000 : 0
  for (let sample = 0; sample < seconds * SAMPLE_RATE; sample += 1) {
    bytes[2 * sample] = muLawOf(tone(sample / SAMPLE_RATE, own))
    bytes[2 * sample + 1] = muLawOf(tone(sample / SAMPLE_RATE, far))
  }
  return bytes
}

test('a recording tells who spoke when', () => {
  const meter = levelMeter()
  meter.push(sound(10, [1, 4], [5, 6]))
  const { talk, ownWave, farWave } = wholeAnalysis(meter.levels())
  expect(talk).toMatchObject({ length: 10_000, own: 3_000, far: 1_000, silences: [{ from: 6_000, to: 10_000 }], overlaps: [] })
  expect([ownWave.length, farWave.length]).toEqual([MOST_BARS, MOST_BARS])
  // an eighth of a second holds six bars
  expect(ownWave[Math.floor(MOST_BARS * 0.25)]).toBeCloseTo(24, -1)
  expect(farWave[Math.floor(MOST_BARS * 0.25)]).toBe(0)
})

test('the figures are the same however the sound was cut into pieces', () => {
  const whole = sound(1, [0, 0.5], [0.2, 1])
  const together = levelMeter()
  together.push(whole)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 8 }), (cuts) => {
      const meter = levelMeter()
      const places = [0, ...cuts.sort((a, b) => a - b), whole.length]
      for (const [index, place] of places.entries()) meter.push(whole.subarray(place, places[index + 1]))
      expect(meter.levels()).toEqual(together.levels())
    }),
    { numRuns: 20 }
  )
})

test('nothing recorded is an analysis too', () => {
  const analysis = wholeAnalysis(levelMeter().levels())
  expect(analysis.talk).toMatchObject({ length: 0, own: 0, far: 0 })
  expect(CallAnalysis.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis)
})

test('silence measures as silent', () => {
  const meter = levelMeter()
  meter.push(sound(1, [0, 0], [0, 0]))
  expect(new Set(meter.levels()[0].decibels)).toEqual(new Set([SILENT]))
})

test('the highest peak of every part is drawn, and none is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3_000 }), (peaks) => {
      const bars = waveformOf(peaks)
      expect(bars).toHaveLength(Math.min(MOST_BARS, peaks.length))
      const highest = Math.round(100 * peaks.reduce((most, peak) => Math.max(most, peak), 0))
      expect(bars.reduce((most, bar) => Math.max(most, bar), 0)).toBe(highest)
    })
  )
})
