import { describe, expect, it } from 'vitest'
import { headerSignature } from '../../../shared/domain/import/header-signature'
import { REASON_HEADER, reasonColumn, withoutReason } from '../../../shared/domain/import/reason-column'
import { sheetCellText, sheetNumberText } from '../../../shared/domain/import/sheet-cell'

describe('a cell of a worksheet', () => {
  it.each([
    ['0350001234', '0350001234'],
    [null, ''],
    [true, 'TRUE'],
    [new Date('2026-07-01T00:00:00Z'), '2026-07-01'],
    [new Date('2026-07-01T09:29:59.999Z'), '2026-07-01 09:30'],
    [new Date('1899-12-30T13:30:00Z'), '13:30'],
    [new Date(Number.NaN), '']
  ])('%s reads as in a CSV file: %s', (cell, text) => {
    expect(sheetCellText(cell)).toBe(text)
  })

  it.each([
    ['350001234', '350001234'],
    ['8.19012345678E11', '819012345678'],
    ['0.30000000000000004', '0.3'],
    ['1200.0', '1200']
  ])('the number %s reads %s', (raw, text) => {
    expect(sheetNumberText(raw)).toBe(text)
  })
})

describe('a quarantine file', () => {
  it('is known by its reason column, wherever a person has moved it', () => {
    expect(reasonColumn(['会社名', '電話番号', REASON_HEADER])).toBe(2)
    expect(reasonColumn([` ${REASON_HEADER}`, '会社名'])).toBe(0)
    expect(reasonColumn(['会社名', '電話番号'])).toBeUndefined()
  })

  it('gives its rows back as they were', () => {
    expect(withoutReason(["'=cmd", '+81 3', '電話番号がありません', '余り'], 2)).toEqual(['=cmd', '+81 3', '余り'])
    expect(withoutReason(["'令和", '理由'], 1)).toEqual(["'令和"])
  })
})

describe('headers', () => {
  it('are the same whatever their width, case and spaces, but not in another order', () => {
    expect(headerSignature(['会社名', 'ＴＥＬ ', 'E-mail'])).toBe(headerSignature(['会社名', 'tel', 'e-mail']))
    expect(headerSignature(['会社名', '氏名'])).not.toBe(headerSignature(['氏名', '会社名']))
    expect(headerSignature(['a', ''])).not.toBe(headerSignature(['a']))
  })
})
