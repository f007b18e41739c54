import fc from 'fast-check'
import type { HolidayCalendar } from '../../shared/domain/calendar/business-calendar'
import type { CallingHours } from '../../shared/domain/calendar/calling-hours'
import { DEFAULT_RETRY_POLICY, RETRY_BANDS, type RetryPolicy } from '../../shared/domain/queue/retry-policy'
import type { Instant } from '../../shared/lib/time'
import { DAY, instantOf, MINUTE, weekday } from '../../shared/lib/time'

const START = instantOf('2026-01-01', '00:00')

/** A moment in 2026 or 2027, to the millisecond, often on a whole minute. */
export const anyInstant: fc.Arbitrary<Instant> = fc.oneof(
  fc.integer({ min: 0, max: 700 * DAY }).map((offset) => START + offset),
  fc.integer({ min: 0, max: 700 * 1440 }).map((minutes) => START + minutes * MINUTE)
)

const timeOfDay = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Any hours that the schema accepts. */
export const anyHours: fc.Arbitrary<CallingHours> = fc
  .record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    opens: fc.integer({ min: 8 * 60, max: 20 * 60 - 1 }),
    length: fc.integer({ min: 1, max: 13 * 60 })
  })
  .map(({ weekdays, opens, length }) => ({
    weekdays,
    opens: timeOfDay(opens),
    closes: timeOfDay(Math.min(opens + length, 21 * 60))
  }))

/** Retry rules as a team may narrow them, the default one often among them. */
export const anyRetryPolicy: fc.Arbitrary<RetryPolicy> = fc.oneof(
  fc.constant(DEFAULT_RETRY_POLICY),
  fc.record({ restMinutes: fc.integer({ min: 60, max: 24 * 60 }), bands: fc.subarray([...RETRY_BANDS], { minLength: 1 }) })
)

/** Calendars with no holidays, with some, and with so many that hardly a day is left. */
export const anyHolidays: fc.Arbitrary<HolidayCalendar> = fc.constantFrom(
  { isHoliday: () => false },
  { isHoliday: (date: string) => date.endsWith('3') || date.endsWith('1') },
  { isHoliday: (date: string) => weekday(date) !== 2 },
  { isHoliday: (date: string) => date.slice(8) !== '15' }
)
