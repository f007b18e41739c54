import { describe, expect, test } from 'vitest'
import {
  formatBytes,
  formatCount,
  formatDate,
  formatDateTime,
  formatDuration,
  formatMoment,
  formatPast,
  formatTime,
  formatWeekday
} from '../../../renderer/lib/format'
import { instantOf } from '../../../shared/lib/time'

const now = instantOf('2025-07-10', '10:00')

describe('dates and times are those of Japan, wherever the desk stands', () => {
  test('an instant late in the evening in UTC is the next morning', () => {
    expect(formatDateTime(Date.UTC(2025, 6, 16, 23, 30), 'ja', now)).toBe('7/17（木）08:30')
  })

  test('a day that is over has its year, or it would be read again as that of next year', () => {
    expect(formatMoment({ kind: 'day', on: '2025-07-09' }, 'ja', now)).toBe('2025/7/9（水）')
    expect(formatMoment({ kind: 'day', on: '2025-07-10' }, 'ja', now)).toBe('7/10（木）')
    expect(formatMoment({ kind: 'time', at: instantOf('2025-07-09', '14:00') }, 'en', now)).toBe('Wed 9 Jul 2025 14:00')
  })

  test('a promised time has day, weekday and time', () => {
    const promised = instantOf('2025-07-17', '14:00')
    expect(formatDateTime(promised, 'ja', now)).toBe('7/17（木）14:00')
    expect(formatDateTime(promised, 'en', now)).toBe('Thu 17 Jul 14:00')
    expect(formatTime(promised)).toBe('14:00')
  })

  test('a day of another year says which', () => {
    expect(formatDate('2026-01-05', 'ja', now)).toBe('2026/1/5（月）')
    expect(formatDate('2026-01-05', 'en', now)).toBe('Mon 5 Jan 2026')
  })

  test('the past is as short as it can be told', () => {
    expect(formatPast(instantOf('2025-07-10', '09:05'), now)).toBe('09:05')
    expect(formatPast(instantOf('2025-07-01', '10:12'), now)).toBe('7/1 10:12')
    expect(formatPast(instantOf('2024-12-31', '10:12'), now)).toBe('2024/12/31')
  })

  test('a day without a time is not told as midnight', () => {
    expect(formatPast(instantOf('2025-07-10', '00:00'), now)).toBe('7/10')
    expect(formatPast(instantOf('2025-05-08', '00:00'), now)).toBe('5/8')
    expect(formatPast(instantOf('2024-05-08', '00:00'), now)).toBe('2024/5/8')
  })

  test('the week begins on Monday', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((day) => formatWeekday(day, 'ja')).join('')).toBe('月火水木金土日')
    expect(formatWeekday(7, 'en')).toBe('Sun')
  })
})

test.each([
  [0, '00:00'],
  [-5, '00:00'],
  [192_999, '03:12'],
  [3_599_999, '59:59'],
  [3_792_000, '1:03:12']
])('a clock shows %i ms as %s', (milliseconds, shown) => {
  expect(formatDuration(milliseconds)).toBe(shown)
})

test.each([
  [0, '0 B'],
  [873, '873 B'],
  [9_728, '9.5 KB'],
  [12_582_912, '12 MB']
])('a file of %i bytes is %s', (bytes, shown) => {
  expect(formatBytes(bytes)).toBe(shown)
})

test('thousands are set apart', () => {
  expect(formatCount(1_234_567)).toBe('1,234,567')
})
