import fc from 'fast-check'
import { expect, test } from 'vitest'
import { soundPacker } from '../../../../renderer/line/recording/sound-packer'
import { linearOf, MU_LAW_SILENCE } from '../../../../shared/lib/mu-law'

const samples = fc.float32Array({ minLength: 1, maxLength: 300, min: -2, max: 2, noNaN: true })

test('packs are full, in order, and with the rest they are everything that came in', () => {
  fc.assert(
    fc.property(fc.array(samples, { maxLength: 10 }), fc.integer({ min: 1, max: 200 }), (rounds, size) => {
      const packs: Uint8Array[] = []
      const packer = soundPacker(size, (pack) => packs.push(pack))
      for (const round of rounds) packer.push(round, undefined, round.length)
      const whole = [...packs, packer.rest()].flatMap((pack) => [...pack])
      expect(packs.every((pack) => pack.length === 2 * size)).toBe(true)
      const own = whole.filter((_, at) => at % 2 === 0)
      expect(own).toHaveLength(rounds.reduce((sum, round) => sum + round.length, 0))
      expect(whole.every((byte, at) => at % 2 === 0 || byte === MU_LAW_SILENCE)).toBe(true)
      expect(packer.rest()).toHaveLength(0)
    })
  )
})

test('what is too loud becomes the loudest, and the channels keep their places', () => {
  const packer = soundPacker(100, () => {})
  packer.push(Float32Array.of(2, 0), Float32Array.of(0, -2), 2)
  expect([...packer.rest()].map(linearOf)).toEqual([32_124, 0, 0, -32_124])
})
