import { describe, expect, test } from 'vitest'
import { behaviourKind } from '../../../shared/domain/import/behaviour-kind'
import { instantOfCell, parseCellDate } from '../../../shared/domain/import/clean-date'
import { parseEmail } from '../../../shared/domain/import/clean-email'
import { parseCount, parseLevel } from '../../../shared/domain/import/clean-number'
import { instantOf } from '../../../shared/lib/time'

describe('dates', () => {
  test.each([
    '2026-07-01',
    '2026/7/1',
    '２０２６／０７／０１',
    '2026.7.1',
    '2026年7月1日',
    '20260701',
    '令和8年7月1日',
    'R8.7.1',
    'r8/7/1',
    '46204',
    '2026/7/1(水)'
  ])('%s is 1 July 2026', (cell) => {
    expect(parseCellDate(cell)?.date).toBe('2026-07-01')
  })

  test.each([
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['S64.1.7', '1989-01-07']
  ])('%s is %s', (cell, date) => {
    expect(parseCellDate(cell)?.date).toBe(date)
  })

  test.each([
    '',
    '2026/2/29',
    '7/1/2026',
    '1/7',
    '未定',
    '2026-13-01',
    '12',
    '73416',
    '99999',
    '2026-07-01x',
    '2026/7/1 25:00',
    '2026/7/1 10:99'
  ])('%s is no date', (cell) => {
    expect(parseCellDate(cell)).toBeUndefined()
  })

  test.each([
    ['2026/7/1 13:05', '13:05'],
    ['2026年7月1日 13時05分', '13:05'],
    ['2026-07-01T09:30:00', '09:30'],
    ['46204.5', '12:00'],
    ['2026-07-01', '00:00']
  ])('%s is at %s in Japan', (cell, time) => {
    const value = parseCellDate(cell)
    expect(value && instantOfCell(value)).toBe(instantOf('2026-07-01', time))
  })
})

describe('mail addresses', () => {
  test.each([
    ['sato@example.co.jp', 'sato@example.co.jp'],
    [' ｓａｔｏ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ ', 'sato@example.co.jp'],
    ['mailto:sato@Example.co.jp', 'sato@example.co.jp'],
    ['佐藤 <sato@example.co.jp>', 'sato@example.co.jp']
  ])('%s is read as %s', (cell, address) => {
    expect(parseEmail(cell)).toBe(address)
  })

  test.each(['', 'sato', 'sato@', '@example.jp', 'sato@example', 'a@b@example.jp', '名刺に記載なし'])('%s is none', (cell) => {
    expect(parseEmail(cell)).toBeUndefined()
  })
})

test.each([
  ['1,200名', 1200],
  ['約３００人', 300],
  ['101～300名', 101],
  ['0', 0],
  ['不明', undefined],
  ['99999999999', undefined],
  ['1.5万人', 15_000],
  ['1.13万', 11_300],
  ['300万円', 3_000_000],
  ['3.5', 3],
  ['-3', undefined],
  ['△12名', undefined],
  ['1万2千人', undefined],
  ['1億円', undefined]
])('the count of %s is %s', (cell, count) => {
  expect(parseCount(cell)).toBe(count)
})

test.each([
  ['2', 2],
  ['Ｌ３', 3],
  ['レベル4', 4],
  ['5', undefined],
  ['高', undefined]
])('the level of %s is %s', (cell, level) => {
  expect(parseLevel(cell)).toBe(level)
})

test('the kind of a behaviour is told by its title', () => {
  expect(['資料ダウンロード', 'ウェビナー参加', '料金ページ閲覧', 'その他'].map(behaviourKind)).toEqual([
    'document',
    'seminar',
    'page',
    'other'
  ])
})
