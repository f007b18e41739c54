import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthOf } from '../../../shared/domain/recording/recording-format'
import { soundBytes, WAV_HEADER, wavHeader } from '../../../shared/domain/recording/wav-file'

const text = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))

test('the header names the form of the sound and its length', () => {
  const bytes = 64_000
  const header = wavHeader(bytes)
  const view = new DataView(header.buffer)
  expect(header).toHaveLength(WAV_HEADER)
  expect([text(header, 0), text(header, 8), text(header, 12), text(header, 38), text(header, 50)]).toEqual([
    'RIFF',
    'WAVE',
    'fmt ',
    'fact',
    'data'
  ])
  // µ-law, two channels, 16 kHz, 32000 bytes a second, two bytes at a time, eight bits
  expect([20, 22, 32, 34].map((at) => view.getUint16(at, true))).toEqual([7, 2, 2, 8])
  expect([24, 28].map((at) => view.getUint32(at, true))).toEqual([16_000, 32_000])
  // RIFF counts from behind its own eight bytes, `fact` counts samples of one channel
  expect([4, 46, 54].map((at) => view.getUint32(at, true))).toEqual([50 + bytes, bytes / 2, bytes])
  expect(lengthOf(bytes)).toBe(2_000)
})

test('a file cut off anywhere holds whole pairs of samples, and all of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (length) => {
      const bytes = soundBytes(length)
      if (length < WAV_HEADER) expect(bytes).toBeNull()
      else {
        expect((bytes ?? 1) % 2).toBe(0)
        expect(length - WAV_HEADER - (bytes ?? 0)).toBeLessThan(2)
      }
    })
  )
})
