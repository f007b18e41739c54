import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearOf, MU_LAW_SILENCE, muLawOf } from '../../../shared/lib/mu-law'

const sample = fc.integer({ min: -32_768, max: 32_767 })

test('known values of the standard', () => {
  expect(muLawOf(0)).toBe(MU_LAW_SILENCE)
  expect(linearOf(MU_LAW_SILENCE)).toBe(0)
  expect(linearOf(0x00)).toBe(-32_124)
  expect(linearOf(0x80)).toBe(32_124)
  expect(muLawOf(32_767)).toBe(0x80)
  expect(muLawOf(-32_768)).toBe(0x00)
})

test('every byte stands for a sample that becomes it again, but for the second zero', () => {
  for (let byte = 0; byte < 256; byte += 1) {
    const again = muLawOf(linearOf(byte))
    expect(again).toBe(byte === 0x7f ? MU_LAW_SILENCE : byte)
  }
})

test('what comes back is near, and nearer where it is quiet', () => {
  fc.assert(
    fc.property(sample, (value) => {
      const clipped = Math.max(-32_124, Math.min(32_124, value))
      expect(Math.abs(linearOf(muLawOf(value)) - clipped)).toBeLessThanOrEqual(Math.max(4, (Math.abs(value) + 132) / 32))
    })
  )
})

test('louder never becomes quieter', () => {
  fc.assert(
    fc.property(sample, sample, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      expect(linearOf(muLawOf(low))).toBeLessThanOrEqual(linearOf(muLawOf(high)))
    })
  )
})
