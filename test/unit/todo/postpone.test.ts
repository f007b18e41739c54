import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPast, needsReason, postponeMoments } from '../../../shared/domain/todo/postpone'
import { DAY, instantOf, localDate, localTime, weekday } from '../../../shared/lib/time'

const NO_HOLIDAYS = { isHoliday: () => false }
const UNDATED = { dueAt: null, dueOn: null }

function momentsAt(time: string, due: Parameters<typeof postponeMoments>[0] = UNDATED, holidays: readonly string[] = []) {
  const calendar = { isHoliday: (date: string) => holidays.includes(date) }
  const moments = postponeMoments(due, instantOf('2026-11-20', time), calendar)
  return moments.map(({ name, to }) => `${name} ${to.kind === 'time' ? `${localDate(to.at)} ${localTime(to.at)}` : to.on}`)
}

describe('the moments to put a to-do off to', () => {
  it('are later today and then business days, over the weekend', () => {
    expect(momentsAt('14:02')).toEqual([
      'minutes30 2026-11-20 14:35',
      'hours2 2026-11-20 16:05',
      'tomorrow 2026-11-23 10:00',
      'days3 2026-11-25 10:00',
      'nextWeek 2026-11-27 10:00'
    ])
  })

  it('pass over a holiday', () => {
    expect(momentsAt('14:02', UNDATED, ['2026-11-23'])).toContain('tomorrow 2026-11-24 10:00')
  })

  it('keep the time of day that was promised', () => {
    expect(momentsAt('14:02', { dueAt: instantOf('2026-11-18', '16:30'), dueOn: null })).toContain('tomorrow 2026-11-23 16:30')
  })

  it('name nothing as later today when the day is over by then', () => {
    expect(momentsAt('23:40')).not.toContainEqual(expect.stringContaining('minutes30'))
  })

  it('are never past, and the days never off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 * DAY }), (sinceNewYear) => {
        const now = instantOf('2026-01-01', '00:00') + sinceNewYear
        for (const { name, to } of postponeMoments(UNDATED, now, NO_HOLIDAYS)) {
          expect(isPast(to, now)).toBe(false)
          if (name !== 'minutes30' && name !== 'hours2' && to.kind === 'time') expect(weekday(localDate(to.at))).toBeLessThanOrEqual(5)
        }
      })
    )
  })
})

it('needs a reason to be moved or ended by hand where the customer was promised a call, and only there', () => {
  expect(needsReason('call_back')).toBe(true)
  expect(needsReason('wake_up')).toBe(true)
  expect(needsReason('own')).toBe(false)
  expect(needsReason('repair_number')).toBe(false)
})
