import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPassphrase, nextTryAt, spelledPassphrase, waitAfter } from '../../../shared/domain/team/passphrase'

describe('a passphrase', () => {
  test('is the same in full and half width, with and without spaces at its ends', () => {
    expect(spelledPassphrase(' ｈｉｋａｒｉ２０２６　')).toBe('hikari2026')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => spelledPassphrase(spelledPassphrase(text)) === spelledPassphrase(text))
    )
  })

  test('has six characters at least, counted as a person counts them', () => {
    expect(isPassphrase('ひかりの丘')).toBe(false)
    expect(isPassphrase('ひかりの丘駅')).toBe(true)
    expect(isPassphrase('   a   ')).toBe(false)
  })
})

describe('wrong tries', () => {
  test('cost nothing three times, then more and more, up to five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 9, 40].map(waitAfter)).toEqual([0, 0, 0, 5000, 10_000, 20_000, 300_000, 300_000])
  })

  test('never shorten the wait, and never make it longer than its length, whatever the clock does', () => {
    const anyTime = fc.integer({ min: 0, max: 2 ** 42 })
    fc.assert(
      fc.property(fc.nat(60), anyTime, anyTime, (count, lastAt, now) => {
        expect(waitAfter(count + 1)).toBeGreaterThanOrEqual(waitAfter(count))
        const at = nextTryAt({ count, lastAt }, now)
        if (at !== null) expect(at - now).toBeLessThanOrEqual(waitAfter(count))
        if (lastAt <= now) expect(at === null).toBe(now - lastAt >= waitAfter(count))
      })
    )
  })
})
