import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRowCleaner } from '../../../shared/domain/import/clean-row'
import type { ColumnTarget } from '../../../shared/domain/import/field-target'
import { suggestMapping } from '../../../shared/domain/import/header-mapping'
import { isE164 } from '../../../shared/lib/phone-number'
import { instantOf } from '../../../shared/lib/time'

const TODAY = '2026-07-01'
const GOOD = { 会社名: '株式会社青葉商事', 氏名: '山田 太郎', 電話番号: '03-5000-1234' }

function clean(cells: Readonly<Record<string, string>>, mapping?: readonly ColumnTarget[]) {
  const headers = Object.keys(cells)
  return createRowCleaner(headers, mapping ?? suggestMapping(headers), TODAY)(Object.values(cells))
}

function leadOf(cells: Readonly<Record<string, string>>) {
  const result = clean({ ...GOOD, ...cells })
  if (result.kind !== 'lead') throw new Error(`not a lead but ${result.kind}`)
  return result
}

function repairKinds(cells: Readonly<Record<string, string>>) {
  return leadOf(cells).repairs.map(({ kind }) => kind)
}

describe('a row that can be used', () => {
  test('is taken as it is when there is nothing to repair', () => {
    const { lead, repairs } = leadOf({})
    expect(lead).toMatchObject({
      company: '株式会社青葉商事',
      companyKey: '青葉商事',
      name: '山田 太郎',
      personKey: '山田太郎',
      level: 2,
      score: 0
    })
    expect(repairs).toEqual([])
  })

  test('keeps a company’s name as it is written and compares it without its form', () => {
    const { lead, repairs } = leadOf({ 会社名: '㈱青葉商事' })
    expect(lead).toMatchObject({ company: '㈱青葉商事', companyKey: '青葉商事' })
    expect(repairs).toEqual([{ kind: 'company_form', before: '㈱青葉商事', after: '青葉商事' }])
  })

  test('has its spaces, honorifics and half-width kana put right, each counted', () => {
    expect(leadOf({ 氏名: '山田　　太郎 様' }).lead.name).toBe('山田 太郎')
    expect(repairKinds({ 氏名: '山田　太郎 様' })).toEqual(['spaces', 'honorific'])
    expect(leadOf({ フリガナ: 'ﾔﾏﾀﾞ ﾀﾛｳ' }).lead.kana).toBe('ヤマダ タロウ')
  })

  test('joins family and given names', () => {
    const result = clean({ 会社名: 'a', 姓: '山田', 名: '太郎', セイ: 'ヤマダ', メイ: 'タロウ', 電話: '03-5000-1234' })
    expect(result).toMatchObject({ kind: 'lead', lead: { name: '山田 太郎', kana: 'ヤマダ タロウ' } })
  })

  test('loses a bad mail address but not its text', () => {
    const { lead, repairs } = leadOf({ メールアドレス: 'yamada(at)example' })
    expect(lead.email).toBe('')
    expect(lead.custom).toEqual({ メールアドレス: 'yamada(at)example' })
    expect(repairs.map(({ kind }) => kind)).toEqual(['email_dropped'])
  })

  test('keeps unknown columns, memos and unreadable values by their headers', () => {
    expect(leadOf({ 課題: '手間', 備考: '来期', 従業員数: '不明', メール同意日: 'いつか' }).lead.custom).toEqual({
      課題: '手間',
      備考: '来期',
      従業員数: '不明',
      メール同意日: 'いつか'
    })
  })

  test('keeps a column whatever it is called, also after a word of the language', () => {
    const headers = ['会社名', '電話番号', '__proto__', 'constructor']
    const result = createRowCleaner(headers, suggestMapping(headers), TODAY)(['青葉', '03-5000-1234', '甲', '乙'])
    expect(result.kind === 'lead' && Object.entries(result.lead.custom)).toEqual([
      ['__proto__', '甲'],
      ['constructor', '乙']
    ])
  })

  test('takes the prefecture of an address and keeps the address', () => {
    expect(leadOf({ 住所: '神奈川県横浜市1-2' }).lead).toMatchObject({ region: '神奈川県', custom: { 住所: '神奈川県横浜市1-2' } })
    expect(leadOf({ 住所: '東京都' }).lead).toMatchObject({ region: '東京都', custom: {} })
  })

  test('never assumes consent to mail, but does assume its withdrawal', () => {
    expect(leadOf({ オプトイン: '○' }).lead.optInOn).toBeUndefined()
    expect(leadOf({ 配信停止: '○' }).lead.optOutOn).toBe(TODAY)
    expect(leadOf({ 配信停止: 'なし' }).lead.optOutOn).toBeUndefined()
    expect(leadOf({ 配信停止日: '2026/6/1' }).lead.optOutOn).toBe('2026-06-01')
  })

  test('has a behaviour when its date can be read', () => {
    expect(leadOf({ 行動: '資料ダウンロード', 行動日: '2026/6/30 10:00' }).lead.behaviours).toEqual([
      { kind: 'document', title: '資料ダウンロード', occurredAt: instantOf('2026-06-30', '10:00') }
    ])
    expect(leadOf({ 行動: '資料ダウンロード', 行動日: '先週' }).lead).toMatchObject({
      behaviours: [],
      custom: { 行動: '資料ダウンロード', 行動日: '先週' }
    })
  })

  test('collects the numbers of all phone columns once each', () => {
    const { lead } = leadOf({ 直通: '03-5000-1299', 携帯: '090-1000-1234 / 03-5000-1234' })
    expect(lead.phones.map(({ e164, kind }) => [e164, kind])).toEqual([
      ['+81350001234', 'main'],
      ['+81350001299', 'direct'],
      ['+819010001234', 'mobile']
    ])
  })

  test('may end in empty cells beyond the headers', () => {
    const cleaner = createRowCleaner(['会社名', '電話'], ['company', 'phone_main'], TODAY)
    expect(cleaner(['青葉', '03-5000-1234', '', ''])).toMatchObject({ kind: 'lead' })
  })
})

describe('a row that cannot be used', () => {
  test.each([
    [{ ...GOOD, 会社名: ' ', 氏名: '' }, 'no_company_and_no_person'],
    [{ ...GOOD, 電話番号: '' }, 'no_phone'],
    [{ ...GOOD, 電話番号: '不明' }, 'no_phone'],
    [{ ...GOOD, 電話番号: '03-5000-12' }, 'invalid_phone'],
    [{ ...GOOD, 電話番号: '+44 20 7946 0000' }, 'foreign_phone'],
    [{ ...GOOD, 氏名: '山\uFFFD太郎' }, 'broken_text'],
    [{ ...GOOD, 氏名: '様'.repeat(1_001) }, 'cell_too_long']
  ])('%j is quarantined: %s', (cells, reason) => {
    expect(clean(cells)).toEqual({ kind: 'quarantined', reason })
  })

  test('a long memo is no reason against a lead', () => {
    expect(leadOf({ 備考: '長'.repeat(5_000) }).lead.custom.備考).toHaveLength(5_000)
  })

  test.each([[['青葉', '山田']], [['青葉', '商事', '山田', '03-5000-1234']]])('%j has lost or gained a column', (cells) => {
    const cleaner = createRowCleaner(['会社名', '氏名', '電話番号'], ['company', 'name', 'phone_main'], TODAY)
    expect(cleaner(cells)).toEqual({ kind: 'quarantined', reason: 'column_count' })
  })
})

const anyCell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '株式会社青葉',
    '03-5000-1234',
    '０９０１０００１２３４',
    '2026/7/1',
    'R8.7.1',
    '46204',
    'a@example.jp',
    '1,200名',
    '-',
    '\uFFFD',
    '=1+1'
  )
)

test('any row becomes a lead with valid numbers, a reason why not, or is blank', () => {
  const headers = [
    '会社名',
    '氏名',
    '電話',
    '携帯',
    'メール',
    '従業員数',
    '住所',
    'スコア',
    'レベル',
    '行動',
    '行動日',
    '同意日',
    '配信停止',
    '備考',
    '他'
  ]
  const cleaner = createRowCleaner(headers, suggestMapping(headers), TODAY)
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 0, maxLength: headers.length + 2 }), fc.boolean(), (some, whole) => {
      const cells = whole ? headers.map((_, column) => some[column] ?? '') : some
      const result = cleaner(cells)
      expect(['lead', 'quarantined', 'blank']).toContain(result.kind)
      if (result.kind !== 'lead') return
      expect(result.lead.phones.length).toBeGreaterThan(0)
      expect(result.lead.phones.every(({ e164 }) => isE164(e164))).toBe(true)
      expect(result.lead.level).toBeGreaterThanOrEqual(1)
      expect(result.lead.companyKey + result.lead.personKey).not.toBe('')
    }),
    { numRuns: 1000 }
  )
})
