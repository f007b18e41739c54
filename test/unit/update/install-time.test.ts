import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hindrance, type InstallFacts, putOffUntil, REST_BEFORE_INSTALL, WORKS } from '../../../shared/domain/update/install-time'
import { DAY, instantOf, localDate, localTime } from '../../../shared/lib/time'
import { anyInstant } from '../../support/calling-hours'

const NOW = instantOf('2026-07-14', '12:30')
const RESTING: InstallFacts = {
  now: NOW,
  toldAt: NOW - REST_BEFORE_INSTALL,
  lastInputAt: NOW - REST_BEFORE_INSTALL,
  postponedUntil: null,
  callOpen: false,
  works: []
}

describe('the app is replaced by itself only when nobody is disturbed', () => {
  test('nothing stands against it when the desk rests and the person was told', () => {
    expect(hindrance(RESTING)).toBeNull()
  })

  test('a call, its open outcome, or a file being written stands against it', () => {
    expect(hindrance({ ...RESTING, callOpen: true })).toBe('call')
    for (const work of WORKS) expect(hindrance({ ...RESTING, works: [work] })).toBe('work')
  })

  test('so does a key pressed a moment ago, or a notice that nobody can have read yet', () => {
    expect(hindrance({ ...RESTING, lastInputAt: NOW - REST_BEFORE_INSTALL + 1 })).toBe('person')
    expect(hindrance({ ...RESTING, toldAt: NOW - REST_BEFORE_INSTALL + 1 })).toBe('person')
  })

  test('put off, it waits for the next day in Japan', () => {
    const postponedUntil = putOffUntil(NOW)
    expect(postponedUntil).toBe(instantOf('2026-07-15', '00:00'))
    expect(hindrance({ ...RESTING, postponedUntil })).toBe('postponed')
    expect(hindrance({ ...RESTING, now: postponedUntil, postponedUntil })).toBeNull()
  })

  test('no other facts ever let it break a call off', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, anyInstant, (now, toldAt, lastInputAt) => {
        expect(hindrance({ ...RESTING, now, toldAt, lastInputAt, callOpen: true })).toBe('call')
      })
    )
  })

  test('put off always ends at a midnight, less than a day and some away', () => {
    fc.assert(
      fc.property(anyInstant, (now) => {
        const until = putOffUntil(now)
        expect(until).toBeGreaterThan(now)
        expect(until - now).toBeLessThanOrEqual(DAY)
        expect(localTime(until)).toBe('00:00')
        expect(localDate(until) > localDate(now)).toBe(true)
      })
    )
  })
})
