import fc from 'fast-check'
import { createJapanHolidays } from '../../../electron/desk/japan-holidays'
import { type CallingHours, DEFAULT_CALLING_HOURS } from '../../../shared/domain/calendar/calling-hours'
import type { MomentContext } from '../../../shared/domain/moment/moment-context'
import { instantOf, MINUTE } from '../../../shared/lib/time'

export const JAPAN = createJapanHolidays()
const AFTERNOONS: CallingHours = { weekdays: [2, 4, 6], opens: '13:30', closes: '20:30' }

export function contextAt(date: string, time: string, given: Partial<MomentContext> = {}): MomentContext {
  return { now: instantOf(date, time), hours: DEFAULT_CALLING_HOURS, calendar: JAPAN, use: 'call', ...given }
}

/** Any second of ten years, by the holidays of Japan or a calendar gone mad, on lists of ordinary and of odd hours. */
export const anyContext: fc.Arbitrary<MomentContext> = fc.record({
  now: fc.integer({ min: 0, max: 10 * 366 * 24 * 60 * 60 }).map((second) => instantOf('2024-01-01', '00:00') + second * 1_000),
  hours: fc.constantFrom(DEFAULT_CALLING_HOURS, AFTERNOONS),
  calendar: fc.oneof({ weight: 5, arbitrary: fc.constant(JAPAN) }, { weight: 1, arbitrary: fc.constant({ isHoliday: () => true }) }),
  use: fc.constant('call' as const)
})

/** The first whole minute after an instant. */
export const nextMinute = (at: number): number => (Math.floor(at / MINUTE) + 1) * MINUTE
