import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOT_SCORE, HOT_WINDOW, hotUntil } from '../../../shared/domain/lead/hot'
import { rankOf } from '../../../shared/domain/lead/rank'

test('an active lead with a high score is hot for 24 hours after what it did', () => {
  expect(hotUntil(HOT_SCORE, 1_000)).toBe(1_000 + HOT_WINDOW)
})

test('a low score or no behaviour makes no lead hot', () => {
  expect(hotUntil(HOT_SCORE - 1, 1_000)).toBeUndefined()
  expect(hotUntil(100, undefined)).toBeUndefined()
})

test('level ranks before score, score before company size', () => {
  const base = { level: 2, score: 10, employees: 20 }
  expect(rankOf({ level: 3, score: 0, employees: 0 })).toBeGreaterThan(rankOf({ level: 2, score: 9999, employees: 5000 }))
  expect(rankOf({ ...base, score: 11, employees: 0 })).toBeGreaterThan(rankOf({ ...base, employees: 5000 }))
  expect(rankOf({ ...base, employees: 300 })).toBeGreaterThan(rankOf(base))
})

test('a rank is a safe whole number for any score', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.double({ noNaN: true }),
      fc.option(fc.nat(), { nil: undefined }),
      (level, score, employees) => {
        expect(Number.isSafeInteger(rankOf({ level, score, employees }))).toBe(true)
      }
    )
  )
})
