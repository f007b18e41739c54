import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueKey, freshKey, hotKey } from '../../../shared/domain/queue/order-key'
import { MINUTE } from '../../../shared/lib/time'
import { anyInstant } from '../../support/calling-hours'

const anyScore = fc.integer({ min: 0, max: 10_000_000 })

describe('order keys', () => {
  it('put the higher score first, however old', () => {
    fc.assert(
      fc.property(anyScore, anyScore, anyInstant, anyInstant, (one, other, at, otherAt) => {
        fc.pre(one > other)
        expect(hotKey(one, at)).toBeLessThan(hotKey(other, otherAt))
      })
    )
  })

  it('put the fresher of two equal scores first', () => {
    fc.assert(
      fc.property(anyScore, anyInstant, fc.integer({ min: MINUTE, max: 1_000 * MINUTE }), (score, at, age) => {
        expect(hotKey(score, at)).toBeLessThan(hotKey(score, at - age))
      })
    )
  })

  it('put the higher rank first', () => {
    expect(freshKey(10)).toBeLessThan(freshKey(9))
    expect(Object.is(freshKey(0), 0)).toBe(true)
  })

  it('put what is due first, and what has no instant before all', () => {
    expect(dueKey(1_000)).toBeLessThan(dueKey(2_000))
    expect(dueKey(null)).toBeLessThan(dueKey(1))
  })

  it('are safe integers for any score', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), anyInstant, (score, at) => {
        expect(Number.isSafeInteger(hotKey(score, at))).toBe(true)
      })
    )
  })
})
