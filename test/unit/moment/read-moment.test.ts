import { describe, expect, it } from 'vitest'
import { formatMoment } from '../../../renderer/lib/format'
import type { MomentContext } from '../../../shared/domain/moment/moment-context'
import { readMoment } from '../../../shared/domain/moment/read-moment'
import { contextAt } from './moment-context'

/** Wednesday; the Monday after is a holiday. */
const WEDNESDAY = contextAt('2026-11-18', '14:12')

describe('a time in words', () => {
  it.each([
    ['来週火曜の14時', '11/24（火）14:00'],
    ['再来週の月曜 10:30', '11/30（月）10:30'],
    ['明日午前', '11/19（木）10:00'],
    ['明日 昼過ぎ', '11/19（木）13:00'],
    ['翌営業日 朝イチ', '11/19（木）09:00'],
    ['7/17 14時半', '2027/7/17（土）14:30'],
    ['１１／２４　１４：３０', '11/24（火）14:30'],
    ['11/24 1430', '11/24（火）14:30'],
    ['11/24（火）14', '11/24（火）14:00'],
    ['二十日 午後二時半', '11/20（金）14:30'],
    ['木曜の夕方', '11/19（木）16:00'],
    ['20日の15時頃に', '11/20（金）15:00'],
    ['明日2時', '11/19（木）14:00'],
    ['明日 02:00', '11/19（木）02:00'],
    ['明日 24:00', '11/20（金）00:00'],
    ['10時、来週火曜', '11/24（火）10:00'],
    ['1時間後', '11/18（水）15:12'],
    ['1時間半後', '11/18（水）15:42'],
    ['あと20分', '11/18（水）14:32'],
    ['午後12時', '11/19（木）12:00']
  ])('%s is %s', (text, full) => expect(said(text)).toBe(full))

  it('without a day is the next time the list is called at that hour', () => {
    expect(said('15時')).toBe('11/18（水）15:00')
    expect(said('14時')).toBe('11/19（木）14:00')
    expect(said('午後イチ')).toBe('11/19（木）13:00')
    expect(said('10時', contextAt('2026-11-20', '11:00'))).toBe('11/24（火）10:00')
  })

  it('counts a wait from the second at which it is typed, and never ends before it', () => {
    expect(said('30分後', { ...WEDNESDAY, now: WEDNESDAY.now + 1 })).toBe('11/18（水）14:43')
  })
})

describe('a day in words', () => {
  it.each([
    ['3営業日後', '11/24（火）'],
    ['三営業日後', '11/24（火）'],
    ['平日2日後', '11/20（金）'],
    ['3日後', '11/21（土）'],
    ['2週間後', '12/2（水）'],
    ['半年後', '2027/5/18（火）'],
    ['15日', '12/15（火）'],
    ['31日', '12/31（木）'],
    ['月末', '11/30（月）'],
    ['来月末', '12/31（木）'],
    ['1月末', '2027/1/29（金）'],
    ['来月頭', '12/1（火）'],
    ['来月の第2火曜', '12/8（火）'],
    ['10月上旬', '2027/10/1（金）'],
    ['来週', '11/24（火）'],
    ['週明け', '11/24（火）'],
    ['今週中に', '11/20（金）'],
    ['来週後半', '11/26（木）'],
    ['次の火曜', '11/24（火）'],
    ['水曜日', '11/25（水）'],
    ['連休明け', '11/24（火）'],
    ['GW明け', '2027/5/6（木）'],
    ['年末', '12/31（木）'],
    ['年明け', '2027/1/4（月）'],
    ['来期', '2027/4/1（木）'],
    ['下期', '2027/10/1（金）'],
    ['令和9年4月1日', '2027/4/1（木）'],
    ['20261231', '12/31（木）'],
    ['らいしゅう', '11/24（火）']
  ])('%s is %s', (text, full) => expect(said(text)).toBe(full))

  it('crosses the end of a year, of a short month and into a leap year', () => {
    expect(said('3日', contextAt('2026-12-30', '10:00'))).toBe('2027/1/3（日）')
    expect(said('来週月曜', contextAt('2026-12-30', '10:00'))).toBe('2027/1/4（月）')
    expect(said('1か月後', contextAt('2027-01-31', '10:00'))).toBe('2/28（日）')
    expect(said('31日', contextAt('2027-02-01', '10:00'))).toBe('3/31（水）')
    expect(said('月末', contextAt('2028-02-10', '10:00'))).toBe('2/29（火）')
    expect(said('2/29', contextAt('2026-11-18', '14:12'))).toBe('2028/2/29（火）')
  })

  it('leaves out the days off of the own company', () => {
    const closed = { ...WEDNESDAY, calendar: { isHoliday: (date: string) => date >= '2026-12-29' && date <= '2027-01-05' } }
    expect(said('年末', closed)).toBe('12/28（月）')
    expect(said('年明け', closed)).toBe('2027/1/6（水）')
  })

  it('means the calendar and not business days where it is the customer’s own date', () => {
    const own = { ...WEDNESDAY, use: 'day' } as const
    expect(said('1月末', own)).toBe('2027/1/31（日）')
    expect(said('来年3月末', own)).toBe('2027/3/31（水）')
    expect(said('20', own)).toBe('11/20（金）')
    expect(said('明日14時', own)).toBe('unknown')
  })
})

describe('English', () => {
  it.each([
    ['tomorrow 10:00', 'Thu 19 Nov 10:00'],
    ['14:00 tomorrow', 'Thu 19 Nov 14:00'],
    ['next Tue 14:00', 'Tue 24 Nov 14:00'],
    ['next week fri 3pm', 'Fri 27 Nov 15:00'],
    ['2:30 p.m. on Friday', 'Fri 20 Nov 14:30'],
    ['in 3 business days', 'Tue 24 Nov'],
    ['next working day morning', 'Thu 19 Nov 10:00'],
    ['in two', 'unknown'],
    ['in an hour', 'Wed 18 Nov 15:12'],
    ['July 17th, 2027', 'Sat 17 Jul 2027'],
    ['17 Jul 2027 2pm', 'Sat 17 Jul 2027 14:00'],
    ['end of month', 'Mon 30 Nov'],
    ['next term', 'Thu 1 Apr 2027']
  ])('%s is %s', (text, full) => expect(said(text, WEDNESDAY, 'en')).toBe(full))
})

describe('what is not understood', () => {
  it.each([
    '',
    '  ',
    'そのうち',
    '13/45',
    '2027年2月29日',
    '99:99',
    '25時',
    '午前14時',
    '明日 25:00',
    '2101/1/1',
    '来週のいつか',
    'a'.repeat(500)
  ])('is said to be so: “%s”', (text) => expect(said(text)).toBe('unknown'))

  it('is never guessed: a plain number may be a day or an hour', () => {
    expect(said('15')).toBe('ambiguous')
    expect(said('十五日 15')).toBe('12/15（火）15:00')
  })
})

describe('what speaks against a moment is named', () => {
  it.each([
    ['来週月曜', ['holiday']],
    ['土曜 10時', ['weekend']],
    ['明日 12:30', ['noon']],
    ['明日 18:00', ['outside_hours']],
    ['明日 24:00', ['outside_hours']],
    ['昨日 14時', ['past']],
    ['今日 10時', ['past']],
    ['2026/1/5', ['past']],
    ['11/24（月）14:00', ['other_weekday']],
    ['11月24日（火）14:00', []],
    ['Mon 24 Nov 14:00', ['other_weekday']]
  ])('%s: %s', (text, warnings) => {
    expect(readMoment(text, WEDNESDAY)).toMatchObject({ kind: 'understood', warnings })
  })

  it('today is no day to call any more once the list has closed', () => {
    expect(readMoment('今日', contextAt('2026-11-18', '18:00'))).toMatchObject({ warnings: ['outside_hours'] })
  })

  it('a meeting may be in the evening and at noon, but not on a holiday', () => {
    expect(readMoment('明日 19:00', { ...WEDNESDAY, use: 'meeting' })).toMatchObject({ warnings: [] })
    expect(readMoment('11/23 14:00', { ...WEDNESDAY, use: 'meeting' })).toMatchObject({ warnings: ['holiday'] })
  })
})

/** The moment in full, or why there is none. */
function said(text: string, context: MomentContext = WEDNESDAY, language: 'ja' | 'en' = 'ja'): string {
  const reading = readMoment(text, context)
  return reading.kind === 'understood' ? formatMoment(reading.moment, language, context.now) : reading.reason
}
