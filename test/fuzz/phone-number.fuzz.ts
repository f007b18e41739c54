import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNational, isE164, parsePhones } from '../../shared/lib/phone-number'
import { anyCell } from './arbitrary-cells'
import { holds } from './holds'

const kinds = fc.constantFrom('main' as const, 'direct' as const, 'mobile' as const)

test('whatever a cell holds, its numbers are valid, once each, and say where they were read', () => {
  holds(
    fc.property(anyCell, kinds, (cell, kind) => {
      const { numbers, problems, repairs } = parsePhones(cell, kind)
      expect(numbers.every(({ e164 }) => isE164(e164))).toBe(true)
      expect(new Set(numbers.map(({ e164 }) => e164)).size).toBe(numbers.length)
      expect(new Set(repairs).size).toBe(repairs.length)
      for (const { extension } of numbers) expect(extension).toMatch(/^\d{0,6}$/)
      for (const { raw } of problems) expect(raw).not.toBe('')
    })
  )
})

test('a number that was read is read again as the same, in both ways of writing it', () => {
  holds(
    fc.property(anyCell, kinds, (cell, kind) => {
      for (const { e164 } of parsePhones(cell, kind).numbers) {
        for (const written of [e164, formatNational(e164)]) {
          const again = parsePhones(written, kind)
          expect(again.numbers.map((number) => number.e164)).toEqual([e164])
          expect(again.problems).toEqual([])
        }
      }
    })
  )
})

test('every number of Japan’s plan that is taken stays itself with hyphens, spaces and full width', () => {
  const written = fc.tuple(fc.constantFrom('0', '+81', '0081', '01081', '＋８１'), fc.stringMatching(/^[1-9]\d{8,9}$/))
  holds(
    fc.property(written, fc.constantFrom('', ' ', '-', '－', '.'), ([prefix, significant], gap) => {
      const plain = parsePhones(`0${significant}`).numbers[0]?.e164
      const spread = `${prefix}${gap}${significant.slice(0, 2)}${gap}${significant.slice(2, 6)}${gap}${significant.slice(6)}`
      expect(parsePhones(spread).numbers[0]?.e164).toBe(plain)
    })
  )
})
