import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJapanHolidays } from '../../../electron/desk/japan-holidays'
import type { CallingHours } from '../../../shared/domain/calendar/calling-hours'
import { callingVerdict, DEFAULT_CALLING_HOURS, withinHours } from '../../../shared/domain/calendar/calling-hours'
import { bandOf, TIME_BANDS } from '../../../shared/domain/calendar/time-band'
import { DEFAULT_RETRY_POLICY, type RetryPolicy } from '../../../shared/domain/queue/retry-policy'
import { nextRetry } from '../../../shared/domain/queue/retry-rule'
import { DAY, instantOf, localDate, localTime, MINUTE, weekday } from '../../../shared/lib/time'
import { anyHolidays, anyHours, anyInstant, anyRetryPolicy } from '../../support/calling-hours'
import { retryBySorting } from '../../support/retry-by-sorting'

const japan = createJapanHolidays()
const at = instantOf
const retry = (
  now: number,
  tried: readonly number[],
  hours = DEFAULT_CALLING_HOURS,
  calendar = japan,
  policy: RetryPolicy = DEFAULT_RETRY_POLICY
): string =>
  `${localDate(nextRetry({ now, tried, hours, calendar, policy }))} ${localTime(nextRetry({ now, tried, hours, calendar, policy }))}`

/** A moment, and up to eight tries in the two weeks before it. */
const anyHistory = anyInstant.chain((now) =>
  fc.record({
    now: fc.constant(now),
    tried: fc.array(
      fc.integer({ min: 0, max: 14 * DAY }).map((ago) => now - ago),
      { maxLength: 8 }
    )
  })
)

describe('the retry rule', () => {
  it('takes the next band of another weekday after a first try', () => {
    const monday = at('2026-07-06', '10:05')
    expect(retry(monday, [monday])).toBe('2026-07-07 13:30')
  })

  it('goes through the bands and weekdays before it repeats one', () => {
    const tried: number[] = [at('2026-07-06', '10:05')]
    for (let attempt = 2; attempt <= 6; attempt += 1) {
      tried.push(nextRetry({ now: tried.at(-1) ?? 0, tried, hours: DEFAULT_CALLING_HOURS, calendar: japan, policy: DEFAULT_RETRY_POLICY }))
    }
    expect(tried.map((instant) => `${weekday(localDate(instant))} ${bandOf(instant)}`)).toEqual([
      '1 morning',
      '2 afternoon',
      '3 evening',
      '4 morning',
      '5 afternoon',
      '1 evening'
    ])
  })

  it('steps over holidays', () => {
    const friday = at('2026-07-17', '16:00')
    expect(retry(friday, [friday])).toBe('2026-07-21 10:00')
  })

  it('keeps to the weekdays and hours of the list', () => {
    const tuesdays: CallingHours = { weekdays: [2], opens: '14:00', closes: '15:00' }
    expect(retry(at('2026-07-07', '14:10'), [at('2026-07-07', '14:10')], tuesdays)).toBe('2026-07-14 14:00')
  })

  it('calls within the hours of a list that touches no usual band', () => {
    const lunch: CallingHours = { weekdays: [1, 2, 3, 4, 5], opens: '12:00', closes: '13:00' }
    expect(retry(at('2026-07-06', '12:10'), [at('2026-07-06', '12:10')], lunch)).toBe('2026-07-07 12:00')
  })

  it('lets holidays be when they leave no day at all', () => {
    const monday = at('2026-07-06', '10:05')
    expect(retry(monday, [monday], DEFAULT_CALLING_HOURS, { isHoliday: () => true })).toBe('2026-07-07 13:30')
    expect(retry(monday, [], DEFAULT_CALLING_HOURS, { isHoliday: (date) => date !== '2026-07-06' })).toBe('2026-07-06 10:06')
  })

  it('leaves out the bands that the team does not call in, and lets numbers rest longer', () => {
    const monday = at('2026-07-06', '10:05')
    expect(retry(monday, [], DEFAULT_CALLING_HOURS, japan, { restMinutes: 60, bands: ['evening'] })).toBe('2026-07-06 15:30')
    expect(retry(monday, [monday], DEFAULT_CALLING_HOURS, japan, { restMinutes: 1440, bands: ['morning'] })).toBe('2026-07-07 10:05')
  })

  it('waits as long as a number rests and stays inside the calling hours, on a whole minute', () => {
    fc.assert(
      fc.property(anyHistory, anyHours, anyHolidays, anyRetryPolicy, ({ now, tried }, hours, calendar, policy) => {
        const next = nextRetry({ now, tried, hours, calendar, policy })
        expect(next).toBeGreaterThan(now)
        for (const earlier of tried) expect(next - earlier).toBeGreaterThanOrEqual(policy.restMinutes * MINUTE)
        expect(callingVerdict(next, hours, { isHoliday: () => false }).kind).toBe('open')
        expect(next % 60_000).toBe(0)
      })
    )
  })

  it('stays in the bands of the team wherever the hours touch one', () => {
    fc.assert(
      fc.property(anyHistory, anyHours, anyHolidays, anyRetryPolicy, ({ now, tried }, hours, calendar, policy) => {
        const preferred = TIME_BANDS.filter(({ band }) => policy.bands.some((wanted) => wanted === band))
        fc.pre(preferred.some((band) => withinHours(band, hours) !== undefined))
        const band = bandOf(nextRetry({ now, tried, hours, calendar, policy }))
        expect(preferred.map((each) => each.band)).toContain(band)
      })
    )
  })

  it('never tries twice in one band of one day', () => {
    fc.assert(
      fc.property(anyHistory, anyHours, anyHolidays, anyRetryPolicy, ({ now, tried }, hours, calendar, policy) => {
        const next = nextRetry({ now, tried, hours, calendar, policy })
        const places = tried.map((instant) => `${localDate(instant)} ${bandOf(instant)}`)
        expect(places).not.toContain(`${localDate(next)} ${bandOf(next)}`)
      })
    )
  })

  it('does not depend on the order in which the tries are told', () => {
    fc.assert(
      fc.property(anyHistory, anyHours, anyHolidays, anyRetryPolicy, ({ now, tried }, hours, calendar, policy) => {
        const input = { now, hours, calendar, policy }
        expect(nextRetry({ ...input, tried: [...tried].reverse() })).toBe(nextRetry({ ...input, tried }))
      })
    )
  })

  it('chooses what sorting all places by the order of the rule would', () => {
    fc.assert(
      fc.property(anyHistory, anyHours, anyHolidays, anyRetryPolicy, ({ now, tried }, hours, calendar, policy) => {
        const input = { now, tried, hours, calendar, policy }
        expect(nextRetry(input)).toBe(retryBySorting(input) ?? retryBySorting({ ...input, calendar: { isHoliday: () => false } }))
      }),
      { numRuns: 500 }
    )
  })
})
