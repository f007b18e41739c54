import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FRAME, SILENT } from '../../../shared/domain/recording/level-meter'
import { speechIn } from '../../../shared/domain/recording/voice-activity'

const frames = (milliseconds: number, level: number): number[] => Array.from({ length: milliseconds / FRAME }, () => level)

test('speech is what stands out from the noise of the line', () => {
  const noisy = [...frames(1_000, -55), ...frames(2_000, -25), ...frames(1_000, -55)]
  expect(speechIn(noisy)).toEqual([{ from: 1_000, to: 3_000 }])
})

test('a steady tone with nothing before it is heard too', () => {
  expect(speechIn(frames(1_000, -20))).toEqual([{ from: 0, to: 1_000 }])
})

test('noise alone is no speech, however even', () => {
  expect(speechIn(frames(5_000, -52))).toEqual([])
  expect(speechIn(frames(5_000, SILENT))).toEqual([])
})

test('a level between the two marks goes on but does not begin', () => {
  const between = -47
  const quiet = frames(2_000, -58)
  expect(speechIn([...quiet, ...frames(600, between), ...quiet])).toEqual([])
  const fading = [...quiet, ...frames(400, -30), ...frames(600, -50), ...quiet]
  expect(speechIn(fading)).toEqual([{ from: 2_000, to: 3_000 }])
})

test('a breath between words belongs to the talk, a click is none', () => {
  const quiet = frames(2_000, SILENT)
  expect(speechIn([...quiet, ...frames(500, -20), ...frames(300, SILENT), ...frames(500, -20)])).toEqual([{ from: 2_000, to: 3_300 }])
  expect(speechIn([...quiet, ...frames(60, -10), ...quiet])).toEqual([])
})

test('whatever comes: in order, apart, and within the recording', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: SILENT, max: 0, noNaN: true }), { maxLength: 400 }), (decibels) => {
      let last = -1
      for (const { from, to } of speechIn(decibels)) {
        expect(from).toBeGreaterThan(last)
        expect(to).toBeGreaterThan(from)
        last = to
      }
      expect(last).toBeLessThanOrEqual(decibels.length * FRAME)
    })
  )
})
