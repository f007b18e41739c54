import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPromiseDue } from '../../../shared/domain/queue/promise-due'
import { DAY, instantOf, localDate, localTime, MINUTE, minutesOf, timeSinceMidnight } from '../../../shared/lib/time'

const PROMISED = instantOf('2026-12-30', '14:00')
const due = (date: string, time: string, promised = PROMISED, closes = '18:00') =>
  isPromiseDue(promised, { now: instantOf(date, time), closes })

describe('a promised call-back', () => {
  it('is due from its time until the end of the day', () => {
    expect(due('2026-12-30', '13:59')).toBe(false)
    expect(due('2026-12-30', '14:00')).toBe(true)
    expect(due('2026-12-30', '17:59')).toBe(true)
  })

  it('that was missed keeps its time of day, over the end of the year and on every day after', () => {
    expect(due('2026-12-31', '09:00')).toBe(false)
    expect(due('2026-12-31', '14:00')).toBe(true)
    expect(due('2027-01-04', '13:59')).toBe(false)
    expect(due('2027-01-04', '14:00')).toBe(true)
    expect(due('2027-01-05', '09:00')).toBe(false)
  })

  it('is made good from the morning on when the list has closed by its time of day', () => {
    const evening = instantOf('2026-12-30', '19:00')
    expect(due('2026-12-31', '09:00', evening)).toBe(true)
    expect(due('2026-12-31', '09:00', evening, '20:00')).toBe(false)
  })

  it('comes to its turn within a day at the latest, however long ago it was missed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 24 * 60 }), fc.integer({ min: 0, max: 20_000 }), (minutesAgo, offset) => {
        const promised = PROMISED + offset * MINUTE
        const now = promised + minutesAgo * MINUTE
        const day = Array.from({ length: 48 }, (_, half) => now + half * 30 * MINUTE)
        expect(day.some((at) => isPromiseDue(promised, { now: at + 30 * MINUTE, closes: '18:00' }))).toBe(true)
      })
    )
  })
})

it('the time since midnight is that of the clock in Japan', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 130 * 365 }), fc.integer({ min: 0, max: DAY - 1 }), (days, part) => {
      const at = days * DAY + part
      expect(Math.floor(timeSinceMidnight(at) / MINUTE)).toBe(minutesOf(localTime(at)))
      expect(at - timeSinceMidnight(at)).toBe(instantOf(localDate(at), '00:00'))
    })
  )
})
