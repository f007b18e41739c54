import { expect, it } from 'vitest'
import { quickMoments } from '../../../renderer/features/outcome/quick-moments'
import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { instantOf, localDate, weekday } from '../../../shared/lib/time'

const THURSDAY = instantOf('2026-07-16', '14:12')

it('offers the next usual hour of today, never one that is almost over', () => {
  expect(moment('callback', 'today', THURSDAY)).toEqual({ name: 'today', date: '2026-07-16', time: '15:00' })
  expect(moment('callback', 'today', instantOf('2026-07-16', '14:40'))?.time).toBe('16:30')
  expect(moment('callback', 'today', instantOf('2026-07-16', '16:30'))?.time).toBe('17:00')
  expect(moment('callback', 'today', instantOf('2026-07-16', '16:40'))).toBeUndefined()
  expect(moment('callback', 'today', instantOf('2026-07-16', '23:50'))).toBeUndefined()
})

it('counts weekdays and leaves the weekend out', () => {
  expect(moment('callback', 'nextWeekday', THURSDAY)).toEqual({ name: 'nextWeekday', date: '2026-07-17', time: '10:00' })
  expect(moment('callback', 'weekdays2', THURSDAY)?.date).toBe('2026-07-20')
  expect(moment('callback', 'weekdays3', THURSDAY)?.date).toBe('2026-07-21')
})

it.each([
  ['14:12', '14:00'],
  ['14:50', '15:00'],
  ['06:10', '09:00'],
  ['17:50', '17:30'],
  ['23:50', '17:30']
])('offers the same weekday of next week: at %s, %s', (now, time) => {
  expect(moment('absent_until', 'nextWeek', instantOf('2026-07-16', now))).toEqual({ name: 'nextWeek', date: '2026-07-23', time })
})

it('offers nothing beyond the days in which a date being arranged must be chased', () => {
  expect(names('scheduling')).toEqual(['today', 'nextWeekday', 'weekdays2'])
})

it('offers terms, not days, to somebody who postpones', () => {
  expect(quickMoments(definition('deferred'), THURSDAY)).toEqual([
    { name: 'months3', date: '2026-10-16', time: '' },
    { name: 'months6', date: '2027-01-18', time: '' },
    { name: 'nextTerm', date: '2027-04-01', time: '' }
  ])
  expect(names('suspended')).toContain('nextTerm')
})

it('the next term is the next first of April', () => {
  expect(quickMoments(definition('deferred'), instantOf('2026-02-10', '10:00')).at(-1)?.date).toBe('2026-04-01')
})

it('offers no weekend and no hour at which offices are closed, on whatever day and at whatever time it is asked', () => {
  // every 97 minutes of a week: all days, and times all over the day
  for (let now = instantOf('2026-07-13', '00:00'); now < instantOf('2026-07-20', '00:00'); now += 97 * 60_000) {
    const moments = (['callback', 'suspended', 'deferred'] as const).flatMap((code) => quickMoments(definition(code), now))
    const wrong = moments.filter(({ date, time }) => weekday(date) > 5 || date < localDate(now) || (time !== '' && !isOfficeTime(time)))
    expect(moments.length).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  }
})

function isOfficeTime(time: string) {
  return time >= '09:00' && time < '18:00'
}

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
