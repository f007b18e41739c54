import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eraseDay, isDueForErasure } from '../../../shared/domain/recording/retention'
import { addDays } from '../../../shared/lib/time'

const MADE = '2026-02-10'
const recording = { madeOn: MADE, eraseOn: eraseDay(MADE, { days: 90 }) }

test('a recording is erased on the day that was promised when it was made', () => {
  expect(recording.eraseOn).toBe('2026-05-11')
  expect(isDueForErasure(recording, { days: 90 }, '2026-05-10')).toBe(false)
  expect(isDueForErasure(recording, { days: 90 }, '2026-05-11')).toBe(true)
})

test('a shorter time counts for what is there already, a longer one does not', () => {
  expect(isDueForErasure(recording, { days: 30 }, '2026-03-12')).toBe(true)
  expect(isDueForErasure(recording, { days: 365 }, '2026-05-11')).toBe(true)
})

test('whatever the team sets, once due is due on every later day, and never later than promised', () => {
  const days = fc.integer({ min: 1, max: 1_825 })
  fc.assert(
    fc.property(days, days, fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 400 }), (promised, now, age, more) => {
      const made = { madeOn: MADE, eraseOn: eraseDay(MADE, { days: promised }) }
      const today = addDays(MADE, age)
      expect(isDueForErasure(made, { days: now }, today)).toBe(age >= Math.min(promised, now))
      if (isDueForErasure(made, { days: now }, today)) expect(isDueForErasure(made, { days: now }, addDays(today, more))).toBe(true)
    })
  )
})
