import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUSY_TONE, hastened, keypadTones, murmur, RINGBACK, type ToneSchedule } from '../../../shared/domain/call/tones'

const length = ({ tones }: ToneSchedule): number => Math.max(0, ...tones.map(({ at, duration }) => at + duration))
const isInOrder = ({ tones }: ToneSchedule): boolean =>
  tones.every((tone, index) => tone.at >= (index === 0 ? 0 : (tones[index - 1]?.at ?? 0) + (tones[index - 1]?.duration ?? 0)))

describe('line tones', () => {
  it('ring as in Japan: 400 Hz, modulated with 16 Hz, one second in three', () => {
    expect(RINGBACK).toEqual({
      tones: [expect.objectContaining({ at: 0, duration: 1_000, frequencies: [400], modulation: 16 })],
      period: 3_000
    })
  })

  it('sound busy as in Japan: 400 Hz, half a second in one', () => {
    expect(BUSY_TONE).toEqual({ tones: [expect.objectContaining({ at: 0, duration: 500, frequencies: [400] })], period: 1_000 })
  })

  it('give each key its two frequencies, one key after the other', () => {
    expect(keypadTones('1#').tones.map(({ at, frequencies }) => [at, frequencies])).toEqual([
      [0, [697, 1_209]],
      [220, [941, 1_477]]
    ])
    expect(new Set([...'1234567890*#'].map((key) => keypadTones(key).tones[0]?.frequencies.join())).size).toBe(12)
  })

  it('stay silent for what is not a key', () => {
    expect(keypadTones('あ ').tones).toEqual([])
  })

  it('murmur for as long as the line takes, always the same way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 50, max: 20_000 }), (text, duration) => {
        const schedule = murmur(text, duration)
        expect(isInOrder(schedule)).toBe(true)
        expect(schedule.tones.length).toBeGreaterThan(0)
        expect(length(schedule)).toBeLessThanOrEqual(duration)
        expect(murmur(text, duration)).toEqual(schedule)
      })
    )
  })

  it('are shortened by speed and keep their pitch', () => {
    expect(hastened(RINGBACK, 10)).toEqual({
      tones: [expect.objectContaining({ duration: 100, frequencies: [400] })],
      period: 300
    })
  })
})
