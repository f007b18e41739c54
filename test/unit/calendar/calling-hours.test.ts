import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJapanHolidays } from '../../../electron/desk/japan-holidays'
import { CallingHours, callingDays, callingVerdict, DEFAULT_CALLING_HOURS } from '../../../shared/domain/calendar/calling-hours'
import { addDays, instantOf, localDate, localTime } from '../../../shared/lib/time'
import { anyHolidays, anyHours, anyInstant } from '../../support/calling-hours'

const japan = createJapanHolidays()
const verdictAt = (date: string, time: string, hours = DEFAULT_CALLING_HOURS): unknown =>
  callingVerdict(instantOf(date, time), hours, japan)

describe('calling hours', () => {
  it('are open on a working day', () => {
    expect(verdictAt('2026-07-08', '10:00')).toEqual({ kind: 'open' })
  })

  it.each([
    ['09:00', 'early'],
    ['09:29', 'early'],
    ['12:00', 'lunch'],
    ['12:59', 'lunch'],
    ['17:00', 'late'],
    ['17:59', 'late']
  ])('warn at %s: %s', (time, warning) => {
    expect(verdictAt('2026-07-08', time)).toEqual({ kind: 'open', warning })
  })

  it.each(['09:30', '11:59', '13:00', '16:59'])('do not warn at %s', (time) => {
    expect(verdictAt('2026-07-08', time)).toEqual({ kind: 'open' })
  })

  it.each([
    ['2026-07-08', '08:59', 'before', '2026-07-08'],
    ['2026-07-08', '18:00', 'after', '2026-07-09'],
    ['2026-07-08', '20:00', 'night', '2026-07-09'],
    ['2026-07-09', '07:59', 'night', '2026-07-09'],
    ['2026-07-11', '10:00', 'weekend', '2026-07-13'],
    ['2026-07-20', '10:00', 'holiday', '2026-07-21'],
    ['2026-07-17', '18:30', 'after', '2026-07-21']
  ])('are closed on %s at %s: %s, until %s 9:00', (date, time, reason, opensOn) => {
    expect(verdictAt(date, time)).toEqual({ kind: 'closed', reason, opensAt: instantOf(opensOn, '09:00') })
  })

  it('stop at 20:00 even for a list that says 21:00', () => {
    const late = CallingHours.parse({ weekdays: [3], opens: '13:00', closes: '21:00' })
    expect(verdictAt('2026-07-08', '19:59', late)).toEqual({ kind: 'open', warning: 'late' })
    expect(verdictAt('2026-07-08', '20:00', late)).toMatchObject({ kind: 'closed', reason: 'night' })
  })

  it('open again at the instant they name, whatever the hours and holidays', () => {
    fc.assert(
      fc.property(anyInstant, anyHours, anyHolidays, (now, hours, calendar) => {
        const verdict = callingVerdict(now, hours, calendar)
        if (verdict.kind === 'open') {
          expect(localTime(now) >= '08:00' && localTime(now) < '20:00').toBe(true)
        } else {
          const opening = callingVerdict(verdict.opensAt, hours, calendar)
          expect(verdict.opensAt).toBeGreaterThan(now)
          // a calendar that leaves no day in two months is taken to be wrong: then the opening itself is a holiday
          const first = localTime(now) < hours.opens ? localDate(now) : addDays(localDate(now), 1)
          const daysLeft = callingDays(first, 60, hours, calendar).some((date) => !calendar.isHoliday(date))
          expect(opening).toMatchObject(daysLeft ? { kind: 'open' } : { kind: 'closed', reason: 'holiday' })
        }
      })
    )
  })

  it('name an opening even when the calendar calls every day a holiday', () => {
    const verdict = callingVerdict(instantOf('2026-07-08', '10:00'), DEFAULT_CALLING_HOURS, { isHoliday: () => true })
    expect(verdict).toEqual({ kind: 'closed', reason: 'holiday', opensAt: instantOf('2026-07-09', '09:00') })
  })
})

describe('hours of a list', () => {
  it.each([
    ['no weekday', { weekdays: [] }],
    ['a weekday that does not exist', { weekdays: [8] }],
    ['a weekday twice', { weekdays: [1, 1] }],
    ['a time that does not exist', { opens: '9:00' }],
    ['opening after closing', { opens: '18:00', closes: '09:00' }],
    ['opening before 08:00', { opens: '07:59' }],
    ['opening at night', { opens: '20:00', closes: '21:00' }],
    ['closing after 21:00', { closes: '21:01' }]
  ])('are refused with %s', (_name, wrong) => {
    expect(CallingHours.safeParse({ ...DEFAULT_CALLING_HOURS, ...wrong }).success).toBe(false)
  })

  it('are accepted as shipped', () => {
    expect(CallingHours.parse(DEFAULT_CALLING_HOURS)).toEqual(DEFAULT_CALLING_HOURS)
  })
})
