import { describe, expect, it } from 'vitest'
import { todoGroup } from '../../../shared/domain/todo/todo-group'
import { DAY, instantOf } from '../../../shared/lib/time'

const NOW = instantOf('2026-12-31', '14:00')

describe('a to-do', () => {
  it.each([
    ['a time that has passed', { dueAt: NOW - 1, dueOn: null }, 'past'],
    ['a time that is reached now', { dueAt: NOW, dueOn: null }, 'past'],
    ['a time later today', { dueAt: instantOf('2026-12-31', '23:59'), dueOn: null }, 'today'],
    ['the first moment of the new year', { dueAt: instantOf('2027-01-01', '00:00'), dueOn: null }, 'later'],
    ['yesterday', { dueAt: null, dueOn: '2026-12-30' }, 'past'],
    ['today, at whatever time', { dueAt: null, dueOn: '2026-12-31' }, 'today'],
    ['tomorrow', { dueAt: null, dueOn: '2027-01-01' }, 'later'],
    ['no day at all', { dueAt: null, dueOn: null }, 'undated']
  ] as const)('due %s is %s', (_name, due, group) => {
    expect(todoGroup(due, NOW)).toBe(group)
  })

  it('of tomorrow is of today a day later, and past after that', () => {
    const due = { dueAt: null, dueOn: '2027-01-01' }
    expect([NOW, NOW + DAY, NOW + 2 * DAY].map((now) => todoGroup(due, now))).toEqual(['later', 'today', 'past'])
  })
})
