import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callingVerdict, DEFAULT_CALLING_HOURS } from '../../../shared/domain/calendar/calling-hours'
import { spreadTimes } from '../../../shared/domain/lead/spread-times'
import { instantOf, MINUTE } from '../../../shared/lib/time'

const noHolidays = { isHoliday: () => false }
const SATURDAY = instantOf('2026-11-28', '10:00')

function take(count: number, from: number, gap: number): readonly number[] {
  const spread = spreadTimes(from, gap, DEFAULT_CALLING_HOURS, noHolidays)
  return Array.from({ length: count }, () => spread.next())
}

describe('times given out one after the other', () => {
  it('begin at the next opening', () => {
    expect(take(2, SATURDAY, 15)).toEqual([instantOf('2026-11-30', '09:00'), instantOf('2026-11-30', '09:15')])
  })

  it('are the same for all without a gap', () => {
    expect(new Set(take(5, SATURDAY, 0)).size).toBe(1)
  })

  it('never lie outside the hours, and never stand closer than asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 120 }), (later, gap) => {
        const times = take(60, SATURDAY + later * MINUTE, gap)
        for (const at of times) expect(callingVerdict(at, DEFAULT_CALLING_HOURS, noHolidays).kind).toBe('open')
        for (const [index, at] of times.slice(1).entries()) expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(gap * MINUTE)
      }),
      { numRuns: 50 }
    )
  })
})
