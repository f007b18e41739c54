import { describe, expect, it } from 'vitest'
import { readDue } from '../../../shared/domain/todo/read-due'
import { instantOf } from '../../../shared/lib/time'

const NOW = instantOf('2026-07-14', '14:12')

describe('a due time as people jot it down', () => {
  it.each([
    ['7/17', { kind: 'day', on: '2026-07-17' }],
    ['明日 10時半', { kind: 'time', at: instantOf('2026-07-15', '10:30') }],
    ['7/17　1400', { kind: 'time', at: instantOf('2026-07-17', '14:00') }],
    ['16:30', { kind: 'time', at: instantOf('2026-07-14', '16:30') }],
    ['20日', { kind: 'day', on: '2026-07-20' }]
  ])('%s is understood', (text, moment) => {
    expect(readDue(text, NOW)).toEqual(moment)
  })

  it.each(['', 'そのうち', '7/17 そのうち', '7/17 14:00 ごろ'])('"%s" is not', (text) => {
    expect(readDue(text, NOW)).toBeUndefined()
  })
})
