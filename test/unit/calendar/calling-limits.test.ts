import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callingVerdict } from '../../../shared/domain/calendar/calling-hours'
import { CallingLimits, DEFAULT_CALLING_LIMITS, limitHours } from '../../../shared/domain/calendar/calling-limits'
import { localTime } from '../../../shared/lib/time'
import { anyHolidays, anyHours, anyInstant } from '../../support/calling-hours'

const minutes = fc.integer({ min: 0, max: 1439 })
const anyTime = minutes.map((of) => `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`)
const anyLimits = fc.record({ opens: anyTime, closes: anyTime }).map((limits) => ({ ...DEFAULT_CALLING_LIMITS, ...limits }))

describe('the limits of a team', () => {
  it('narrow what the hard stop leaves and never widen it, whatever is asked for', () => {
    fc.assert(
      fc.property(anyLimits, anyHours, anyInstant, anyHolidays, (limits, hours, now, calendar) => {
        const accepted = CallingLimits.safeParse(limits)
        const limited = accepted.success ? limitHours(hours, accepted.data) : undefined
        if (limited === undefined || callingVerdict(now, limited, calendar).kind === 'closed') return
        const time = localTime(now)
        expect(time >= '08:00' && time < '20:00').toBe(true)
        expect(time >= limits.opens && time < limits.closes).toBe(true)
        expect(callingVerdict(now, hours, calendar).kind).toBe('open')
      }),
      { numRuns: 500 }
    )
  })

  it('leave hours alone that lie within them', () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        const limited = limitHours(hours, DEFAULT_CALLING_LIMITS)
        expect(limited).toEqual({ ...hours, closes: hours.closes > '20:00' ? '20:00' : hours.closes })
      })
    )
  })

  it.each([
    ['opening in the night', { opens: '07:59' }],
    ['closing in the night', { closes: '20:01' }],
    ['leaving no time to call', { opens: '12:30' }],
    ['closing before the afternoon', { closes: '12:59' }],
    ['a lunch that ends before it begins', { lunchFrom: '13:30' }],
    ['late hours before the early ones end', { lateFrom: '09:00' }],
    ['a time that is none', { opens: '9:00' }]
  ])('refuse %s', (_name, wrong) => {
    expect(CallingLimits.safeParse({ ...DEFAULT_CALLING_LIMITS, ...wrong }).success).toBe(false)
  })
})

it('hours of which nothing is left are none', () => {
  const evenings = { weekdays: [1], opens: '18:00', closes: '19:00' }
  expect(limitHours(evenings, { opens: '09:00', closes: '18:00' })).toBeUndefined()
})
