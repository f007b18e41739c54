import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJapanHolidays } from '../../../electron/desk/japan-holidays'
import { addBusinessDays, isBusinessDay } from '../../../shared/domain/calendar/business-calendar'
import { addDays } from '../../../shared/lib/time'

const japan = createJapanHolidays()
const everyDayOff = { isHoliday: () => true }
const anyDate = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days))

describe('business days', () => {
  it.each([
    ['a Monday', '2026-07-13', true],
    ['a Saturday', '2026-07-11', false],
    ['Marine Day', '2026-07-20', false],
    ['a substitute holiday', '2026-05-06', false],
    ['a weekday between two holidays', '2026-09-22', false]
  ])('know %s', (_name, date, expected) => {
    expect(isBusinessDay(date, japan)).toBe(expected)
  })

  it('leave out the company holidays as well', () => {
    expect(isBusinessDay('2026-12-30', japan)).toBe(true)
    expect(isBusinessDay('2026-12-30', createJapanHolidays(['2026-12-30']))).toBe(false)
  })

  it('are counted over weekends and holidays', () => {
    expect(addBusinessDays('2026-07-17', 1, japan)).toBe('2026-07-21')
    expect(addBusinessDays('2026-05-01', 2, japan)).toBe('2026-05-08')
  })

  it('begin with the next one when the start is a day off', () => {
    expect(addBusinessDays('2026-07-18', 0, japan)).toBe('2026-07-21')
    expect(addBusinessDays('2026-07-18', 1, japan)).toBe('2026-07-21')
    expect(addBusinessDays('2026-07-18', 2, japan)).toBe('2026-07-22')
  })

  it('fall on a weekday even when the calendar calls every day a holiday', () => {
    expect(addBusinessDays('2026-07-18', 0, everyDayOff)).toBe('2026-07-20')
  })

  it('refuse a number of days that makes no sense', () => {
    expect(() => addBusinessDays('2026-07-17', -1, japan)).toThrow(RangeError)
    expect(() => addBusinessDays('2026-07-17', 0.5, japan)).toThrow(RangeError)
  })

  it('end on a business day, and one more is always later', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 30 }), (date, days) => {
        const end = addBusinessDays(date, days, japan)
        expect(isBusinessDay(end, japan)).toBe(true)
        expect(end > date).toBe(true)
        expect(addBusinessDays(date, days + 1, japan) > end).toBe(true)
      })
    )
  })
})
