import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createJapanHolidays } from '../../electron/desk/japan-holidays'
import { formatMoment } from '../../renderer/lib/format'
import { DEFAULT_CALLING_HOURS } from '../../shared/domain/calendar/calling-hours'
import { readDncList } from '../../shared/domain/compliance/read-dnc-list'
import type { MomentContext } from '../../shared/domain/moment/moment-context'
import { readMoment } from '../../shared/domain/moment/read-moment'
import { foldText } from '../../shared/domain/search/fold'
import { instantOf } from '../../shared/lib/time'
import { anyCell } from './arbitrary-cells'
import { holds } from './holds'

const calendar = createJapanHolidays()
const contexts: fc.Arbitrary<MomentContext> = fc.record({
  now: fc.integer({ min: 0, max: 20 * 366 * 24 * 60 }).map((minute) => instantOf('2020-01-01', '00:00') + minute * 60_000),
  use: fc.constantFrom('call' as const, 'meeting' as const, 'day' as const),
  hours: fc.constant(DEFAULT_CALLING_HOURS),
  calendar: fc.constant(calendar)
})
const words = fc.constantFrom(
  '来週',
  '火曜',
  'の',
  '14時',
  '半',
  '午前',
  '午後',
  '月末',
  '営業日',
  '後',
  '3',
  '１２',
  '/',
  ':',
  '時',
  '分',
  '年',
  '明日',
  'next ',
  'Tue',
  'pm',
  '第',
  '期',
  '2月30日',
  '24:00',
  '25:00'
)
const times = fc.oneof(
  { weight: 3, arbitrary: fc.array(words, { maxLength: 7 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: anyCell }
)

test('any words are a moment or named as none, and a moment that is shown is read as the same', () => {
  holds(
    fc.property(times, contexts, fc.constantFrom('ja' as const, 'en' as const), (text, context, language) => {
      const reading = readMoment(text, context)
      if (reading.kind !== 'understood') return
      const { moment } = reading
      if (moment.kind === 'time') expect(Number.isSafeInteger(moment.at) && moment.at >= 0).toBe(true)
      else expect(moment.on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      const again = readMoment(formatMoment(moment, language, context.now), context)
      if (context.use !== 'day' || moment.kind === 'day') expect(again).toMatchObject({ kind: 'understood', moment })
    })
  )
})

test('every line of any pasted list is taken, repeated or named, and the list twice is the list once', () => {
  holds(
    fc.property(fc.array(anyCell, { maxLength: 8 }), (lines) => {
      const text = lines.join('\n')
      const once = readDncList(text, () => false)
      for (const { subject, words: said } of once.entries) {
        expect(subject).not.toBe('')
        expect(said.length).toBeLessThanOrEqual(500)
      }
      const twice = readDncList(`${text}\n${text}`, () => false)
      expect(twice.entries.map(({ subject }) => subject)).toEqual(once.entries.map(({ subject }) => subject))
      expect(twice.unread).toHaveLength(2 * once.unread.length)
    })
  )
})

test('folding a text for the search is done once', () => {
  holds(
    fc.property(anyCell, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
    })
  )
})
