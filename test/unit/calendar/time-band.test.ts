import { describe, expect, it } from 'vitest'
import { bandOf, TIME_BANDS } from '../../../shared/domain/calendar/time-band'
import { instantOf } from '../../../shared/lib/time'

describe('the bands of a day', () => {
  it.each([
    ['00:00', 'early'],
    ['09:59', 'early'],
    ['10:00', 'morning'],
    ['11:29', 'morning'],
    ['11:30', 'noon'],
    ['13:29', 'noon'],
    ['13:30', 'afternoon'],
    ['15:29', 'afternoon'],
    ['15:30', 'evening'],
    ['17:29', 'evening'],
    ['17:30', 'late'],
    ['23:59', 'late']
  ])('at %s: %s', (time, band) => {
    expect(bandOf(instantOf('2026-07-08', time))).toBe(band)
  })

  it('follow one another without a gap', () => {
    expect(TIME_BANDS.slice(1).map((hours) => hours.from)).toEqual(TIME_BANDS.slice(0, -1).map((hours) => hours.until))
  })
})
