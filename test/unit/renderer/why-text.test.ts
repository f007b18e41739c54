import { describe, expect, test } from 'vitest'
import { textsIn } from '../../../renderer/i18n'
import { whyText } from '../../../renderer/lib/why-text'
import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import type { Why } from '../../../shared/domain/queue/why'
import { instantOf } from '../../../shared/lib/time'

/** A Thursday. */
const now = instantOf('2025-07-17', '14:12')
const fresh: Why = { tier: 4, promise: undefined, callNumber: 1, lastCall: undefined, heat: undefined }
const onTuesday: Why['lastCall'] = { at: instantOf('2025-07-15', '10:20'), outcome: 'no_answer', weekday: 2, partOfDay: 'morning' }

function japanese(why: Partial<Why>): string {
  return whyText({ ...fresh, ...why }, { t: textsIn('ja'), language: 'ja', outcomes: defaultOutcomes, now })
}

function english(why: Partial<Why>): string {
  return whyText({ ...fresh, ...why }, { t: textsIn('en'), language: 'en', outcomes: defaultOutcomes, now })
}

function promise(at: number, own = true): Pick<Why, 'tier' | 'promise'> {
  return { tier: 1, promise: { at, lateMinutes: Math.floor((now - at) / 60_000), own } }
}

describe('a promised call-back', () => {
  test('says how late it is, which try this is and how the last one ended', () => {
    const why = { ...promise(instantOf('2025-07-17', '14:00')), callNumber: 3, lastCall: onTuesday }
    expect(japanese(why)).toBe('約束 14:00 を12分過ぎ · 3回目 · 前回 火曜午前 不通')
    expect(english(why)).toBe('Promised 14:00, 12 min late · Call no. 3 · Last Tue morning: No answer')
  })

  test.each([
    ['2025-07-17', '14:12', '約束 14:12 の時刻'],
    ['2025-07-17', '13:12', '約束 13:12 を1時間過ぎ'],
    ['2025-07-17', '12:05', '約束 12:05 を2時間7分過ぎ'],
    ['2025-07-15', '14:00', '約束 7/15（火）14:00 を2日過ぎ'],
    ['2025-07-17', '16:00', '約束 16:00'],
    ['2025-07-22', '09:30', '約束 7/22（火）09:30']
  ])('for %s %s is worded as it stands now', (date, time, worded) => {
    expect(japanese({ ...promise(instantOf(date, time)), callNumber: 2 })).toBe(`${worded} · 2回目`)
  })

  test('that a colleague made says so', () => {
    expect(japanese({ ...promise(instantOf('2025-07-17', '14:00'), false), callNumber: 2 })).toBe(
      '約束 14:00 を12分過ぎ（他の担当者の約束） · 2回目'
    )
  })
})

describe('every other tier is named', () => {
  test('a hot lead by its score and what it just did', () => {
    const behaviour = { kind: 'page', title: '価格ページを閲覧', occurredAt: instantOf('2025-07-17', '10:40') }
    expect(japanese({ tier: 2, heat: { score: 64, behaviour } })).toBe('ホットリード スコア64 · 10:40 価格ページを閲覧 · 初回')
    expect(japanese({ tier: 2, heat: { score: 64, behaviour: undefined } })).toBe('ホットリード スコア64 · 初回')
  })

  test('a retry by its time band', () => {
    expect(japanese({ tier: 3, callNumber: 2, lastCall: onTuesday })).toBe('再架電の時間帯 · 2回目 · 前回 火曜午前 不通')
  })

  test('a lead never called', () => {
    expect(japanese({})).toBe('新しいリード · 初回')
    expect(english({})).toBe('New lead · First call')
  })

  test('the rest, and a lead opened out of turn', () => {
    expect(japanese({ tier: 5, callNumber: 4, lastCall: onTuesday })).toBe('順番 · 4回目 · 前回 火曜午前 不通')
    expect(japanese({ tier: undefined })).toBe('順番外に開いたリード · 初回')
  })
})

describe('the last call', () => {
  test('of today or of more than a week ago is not told by its weekday', () => {
    const today = { ...onTuesday, at: instantOf('2025-07-17', '10:20'), weekday: 4 }
    const lastWeek = { ...onTuesday, at: instantOf('2025-07-10', '10:20'), weekday: 4 }
    expect(japanese({ tier: 3, callNumber: 2, lastCall: today })).toBe('再架電の時間帯 · 2回目 · 前回 今日午前 不通')
    expect(japanese({ tier: 3, callNumber: 2, lastCall: lastWeek })).toBe('再架電の時間帯 · 2回目 · 前回 7/10（木）午前 不通')
  })

  test('without an outcome yet leaves its place empty', () => {
    expect(japanese({ tier: 3, callNumber: 2, lastCall: { ...onTuesday, outcome: undefined } })).toBe(
      '再架電の時間帯 · 2回目 · 前回 火曜午前'
    )
  })
})
