import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mappingProblem } from '../../../shared/domain/import/field-target'
import { customNames, suggestMapping } from '../../../shared/domain/import/header-mapping'

describe('the proposed mapping', () => {
  test('knows the headers of a Japanese lead sheet', () => {
    expect(
      suggestMapping(['会社名', '部署', '氏名', 'フリガナ', '電話番号', '携帯', 'メールアドレス', '従業員数', '都道府県', 'メール同意日'])
    ).toEqual(['company', 'department', 'name', 'name_kana', 'phone_main', 'phone_mobile', 'email', 'employees', 'region', 'opt_in_on'])
  })

  test('knows English headers, whatever their case and spelling', () => {
    expect(suggestMapping(['Company Name', 'First Name', 'LAST_NAME', 'Job Title', 'Mobile Phone', 'E-mail', 'Website'])).toEqual([
      'company',
      'given_name',
      'family_name',
      'title',
      'phone_mobile',
      'email',
      'website'
    ])
  })

  test('sees through marks and full width', () => {
    expect(suggestMapping(['会社名※必須', '電話番号（半角）', 'ｅメール', '電話番号2'])).toEqual([
      'company',
      'phone_main',
      'email',
      'phone_main'
    ])
  })

  test('keeps what it does not know, and a second column for one field, as custom fields', () => {
    expect(suggestMapping(['会社名', '企業名', '展示会で聞いた課題', '', 'FAX番号'])).toEqual([
      'company',
      'custom',
      'custom',
      'custom',
      'custom'
    ])
  })

  test('never gives one field two columns', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('会社名', '企業名', '氏名', '姓', 'name', '電話', 'TEL', '備考', 'メモ', '')), (headers) => {
        expect(mappingProblem(suggestMapping(headers), headers.length)).not.toBe('repeated_target')
      })
    )
  })
})

describe('a mapping made by hand', () => {
  test.each([
    [['company', 'phone_main'], undefined],
    [['family_name', 'phone_mobile'], undefined],
    [['company'], 'column_count'],
    [['company', 'email'], 'no_phone'],
    [['email', 'phone_main'], 'no_identity'],
    [['company', 'company'], 'repeated_target']
  ] as const)('%j: %s', (mapping, problem) => {
    expect(mappingProblem(mapping, 2)).toBe(problem)
  })
})

test('custom fields have names of their own even when headers repeat or are missing', () => {
  expect(customNames(['課題', '課題', ' ', '予 算'])).toEqual(['課題', '課題 (2)', '列3', '予 算'])
  expect(customNames(['課題', '課題 (2)', '課題'])).toEqual(['課題', '課題 (2)', '課題 (3)'])
  expect(customNames(['課題'.repeat(5_000)])[0]).toHaveLength(200)
})
