import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureStretches, measureTone, type Sound, tone, wavFile } from '../../sip-lab/tones'

const RATE = 8_000
/** 20 ms hold whole periods of these. */
const frequency = fc.integer({ min: 2, max: 60 }).map((times) => times * 50)
const stretch = ({ samples, rate }: Sound, from: number, length: number): Sound => ({ samples: samples.slice(from, from + length), rate })

describe('the measure of a tone', () => {
  it('finds a pure tone wherever it is cut out', () => {
    fc.assert(
      fc.property(frequency, fc.nat({ max: RATE - 160 }), (hertz, from) => {
        expect(measureTone(stretch(tone(hertz, RATE, 1), from, 160), hertz).share).toBeGreaterThan(0.999)
      })
    )
  })

  it('finds nothing of one tone in another', () => {
    fc.assert(
      fc.property(frequency, frequency, (sounding, asked) => {
        fc.pre(sounding !== asked)
        expect(measureTone(stretch(tone(sounding, RATE, 1), 0, 160), asked).share).toBeLessThan(0.001)
      })
    )
  })

  it('finds half in two tones of equal strength', () => {
    const other = tone(650, RATE, 1).samples
    const both = { samples: tone(450, RATE, 1).samples.map((sample, index) => sample / 2 + (other[index] ?? 0) / 2), rate: RATE }
    expect(measureTone(both, 450).share).toBeCloseTo(0.5, 2)
    expect(measureTone(both, 650).share).toBeCloseTo(0.5, 2)
  })

  it('tells how loud it is', () => {
    expect(measureTone(tone(1_000, RATE, 1), 1_000).rms).toBeCloseTo(16_000 / 32_768 / Math.SQRT2, 3)
  })

  it('is nothing in silence', () => {
    expect(measureTone({ samples: new Int16Array(160), rate: RATE }, 1_000)).toEqual({ rms: 0, share: 0 })
    expect(measureStretches([], 1_000)).toEqual({ rms: 0, share: 0 })
  })

  it('of stretches does not mind a leap between them', () => {
    const sound = tone(1_000, RATE, 1)
    const leaping = [stretch(sound, 0, 160), stretch(sound, 163, 160)]
    expect(measureStretches(leaping, 1_000).share).toBeGreaterThan(0.999)
  })

  it('of stretches weighs each by its length and loudness', () => {
    const silence = { samples: new Int16Array(480), rate: RATE }
    const { rms, share } = measureStretches([silence, stretch(tone(1_000, RATE, 1), 0, 160)], 1_000)
    expect(rms).toBeCloseTo(16_000 / 32_768 / Math.SQRT2 / 2, 3)
    expect(share).toBeGreaterThan(0.999)
  })
})

describe('a WAV file', () => {
  it('says what it holds, and holds it', () => {
    const sound = tone(1_000, RATE, 2)
    const bytes = wavFile(sound)
    const view = new DataView(bytes.buffer)
    expect(Buffer.from(bytes.subarray(0, 4)).toString()).toBe('RIFF')
    expect(view.getUint32(4, true)).toBe(bytes.length - 8)
    expect(view.getUint16(22, true)).toBe(1)
    expect(view.getUint32(24, true)).toBe(RATE)
    expect(view.getUint32(40, true)).toBe(2 * RATE * 2)
    expect(new Int16Array(bytes.buffer, 44)).toEqual(sound.samples)
  })
})
