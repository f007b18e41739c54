import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { addDays, instantOf, isLocalDate, localDate, localTime, weekday, ZONE } from '../../../shared/lib/time'

const FIRST_YEAR = Date.UTC(1900, 0, 1)
const BEYOND_FOUR_FIGURES = Date.UTC(10_050, 0, 1)

const instants = fc.oneof(
  fc.integer({ min: FIRST_YEAR, max: BEYOND_FOUR_FIGURES }),
  // the minutes around a midnight in Japan, in the years when its clocks were still moved and after
  fc
    .tuple(fc.integer({ min: -25_000, max: 60_000 }), fc.integer({ min: -120_000, max: 120_000 }))
    .map(([day, beside]) => day * 86_400_000 - 9 * 3_600_000 + beside)
)
const days = instants.map((at) => DateTime.fromMillis(at, { zone: 'utc' }).toFormat('yyyy-MM-dd')).filter((day) => day.length === 10)
const texts = fc.oneof(
  days,
  fc.tuple(fc.nat(9_999), fc.nat(19), fc.nat(39)).map(([year, month, day]) => [pad(year, 4), pad(month, 2), pad(day, 2)].join('-')),
  fc.constantFrom('2026-W05-1', '2026-001', '2026-1-1', '', '２０２６-01-01', '2026-01-01T10:00', ' 2026-01-01')
)
const times = fc.oneof(
  fc.tuple(fc.nat(29), fc.nat(69)).map(([hour, minute]) => `${pad(hour, 2)}:${pad(minute, 2)}`),
  fc.constantFrom('24:00', '9:00', '09:00:30', '0900', '09:00+02:00', '')
)

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

/** What a call answers, or that it throws. */
function answerOf<Value>(work: () => Value): Value | 'thrown' {
  try {
    return work()
  } catch {
    return 'thrown'
  }
}

/** The same rules in the words of luxon. */
const luxon = {
  day(date: string): DateTime {
    const value = DateTime.fromISO(date, { zone: 'utc' })
    if (!value.isValid) throw new RangeError(date)
    return value
  },
  instantOf(date: string, time: string): number {
    const value = DateTime.fromISO(`${date}T${time}`, { zone: ZONE })
    if (!value.isValid) throw new RangeError(`${date} ${time}`)
    return value.toMillis()
  }
}

test('the day and the time of an instant are those of the zone’s history', () => {
  fc.assert(
    fc.property(instants, (at) => {
      const there = DateTime.fromMillis(at, { zone: ZONE })
      expect([localDate(at), localTime(at)]).toEqual([there.toFormat('yyyy-MM-dd'), there.toFormat('HH:mm')])
    }),
    { numRuns: 2_000 }
  )
})

test('a day and a time make the instant that the zone’s history gives, and what is none is refused', () => {
  fc.assert(
    fc.property(texts, times, (date, time) => {
      expect(answerOf(() => instantOf(date, time))).toEqual(answerOf(() => luxon.instantOf(date, time)))
    }),
    { numRuns: 2_000 }
  )
})

test('days are counted, named and recognised as the calendar has them', () => {
  fc.assert(
    fc.property(texts, fc.oneof(fc.integer({ min: -1_000, max: 1_000 }), fc.integer({ min: -4_000_000, max: 4_000_000 })), (date, by) => {
      expect(answerOf(() => addDays(date, by))).toEqual(answerOf(() => luxon.day(date).plus({ days: by }).toFormat('yyyy-MM-dd')))
      expect(answerOf(() => weekday(date))).toEqual(answerOf(() => luxon.day(date).weekday))
      expect(isLocalDate(date)).toBe(/^\d{4}-\d{2}-\d{2}$/.test(date) && DateTime.fromISO(date, { zone: 'utc' }).isValid)
    }),
    { numRuns: 2_000 }
  )
})
