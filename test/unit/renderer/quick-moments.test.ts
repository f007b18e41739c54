import { expect, it } from 'vitest'
import { quickMoments } from '../../../renderer/features/outcome/quick-moments'
import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { instantOf, localDate, weekday } from '../../../shared/lib/time'

const THURSDAY = instantOf('2026-07-16', '14:12')

it('offers the next usual hour of today, never one that is almost over', () => {
  expect(moment('callback', 'today', THURSDAY)).toEqual({ name: 'today', date: '2026-07-16', time: '15:00' })
  expect(moment('callback', 'today', instantOf('2026-07-16', '14:40'))?.time).toBe('16:30')
  expect(moment('callback', 'today', instantOf('2026-07-16', '23:50'))).toBeUndefined()
})

it('counts weekdays and leaves the weekend out', () => {
  expect(moment('callback', 'nextWeekday', THURSDAY)).toEqual({ name: 'nextWeekday', date: '2026-07-17', time: '10:00' })
  expect(moment('callback', 'weekdays2', THURSDAY)?.date).toBe('2026-07-20')
  expect(moment('callback', 'weekdays3', THURSDAY)?.date).toBe('2026-07-21')
})

it('offers the same weekday and hour of next week', () => {
  expect(moment('absent_until', 'nextWeek', THURSDAY)).toEqual({ name: 'nextWeek', date: '2026-07-23', time: '14:00' })
})

it('offers nothing beyond the days in which a date being arranged must be chased', () => {
  expect(names('scheduling')).toEqual(['today', 'nextWeekday', 'weekdays2'])
})

it('offers terms, not days, to somebody who postpones', () => {
  expect(quickMoments(definition('deferred'), THURSDAY)).toEqual([
    { name: 'months3', date: '2026-10-16', time: '' },
    { name: 'months6', date: '2027-01-16', time: '' },
    { name: 'nextTerm', date: '2027-04-01', time: '' }
  ])
  expect(names('suspended')).toContain('nextTerm')
})

it('the next term is the next first of April', () => {
  expect(quickMoments(definition('deferred'), instantOf('2026-02-10', '10:00')).at(-1)?.date).toBe('2026-04-01')
})

it('no day but today and the months is on a weekend', () => {
  for (const days of [0, 1, 2, 3, 4, 5, 6]) {
    const now = THURSDAY + days * 86_400_000
    const business = quickMoments(definition('callback'), now).filter(({ name }) => name.startsWith('weekdays') || name === 'nextWeekday')
    expect(business).toHaveLength(3)
    for (const { date } of business) expect(weekday(date)).toBeLessThan(6)
    for (const { date } of business) expect(date > localDate(now)).toBe(true)
  }
})

function names(code: OutcomeCode) {
  return quickMoments(definition(code), THURSDAY).map(({ name }) => name)
}

function moment(code: OutcomeCode, name: string, now: number) {
  return quickMoments(definition(code), now).find((candidate) => candidate.name === name)
}

function definition(code: OutcomeCode) {
  const found = defaultOutcomes.find((candidate) => candidate.code === code)
  if (!found) throw new Error(`no outcome ${code}`)
  return found
}
