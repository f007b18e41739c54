import { describe, expect, test } from 'vitest'
import {
  canGoOn,
  columnsProblem,
  initialImport,
  listProblem,
  planOf,
  withFile,
  withPreview
} from '../../../renderer/features/import/import-state'
import type { ImportPreview } from '../../../shared/contract/import'

const preview: ImportPreview = {
  fileName: 'leads.csv',
  sizeBytes: 120,
  encoding: 'cp932',
  detectedEncoding: 'cp932',
  delimiter: ',',
  headers: ['会社名', '電話番号', '備考'],
  rows: [['青空精機', '03-5000-1234', '']],
  workbook: null,
  mapping: ['company', 'phone_main', 'custom'],
  mappingFrom: 'headers',
  suggested: ['company', 'phone_main', 'custom'],
  quarantine: null,
  rowEstimate: 1
}
const read = withPreview(withFile(initialImport, { token: 'file', fileName: '展示会 7月.csv' }), preview)

describe('the list step', () => {
  test('begins with a list named after the file', () => {
    expect(read.list).toMatchObject({ target: 'new', name: '展示会 7月', practice: false })
  })

  test('takes the enclosed sample for practice', () => {
    expect(withFile(initialImport, { token: 'file', fileName: 'sample-leads.csv' }).list.practice).toBe(true)
  })

  test('asks for what is missing on the way that was chosen', () => {
    const list = { ...read.list, scriptId: 'full' }
    expect(listProblem(list)).toBeUndefined()
    expect(listProblem({ ...list, name: '  ' })).toBe('nameMissing')
    expect(listProblem({ ...list, scriptId: '' })).toBe('scriptMissing')
    expect(listProblem({ ...list, name: '', target: 'existing' })).toBe('chooseMissing')
    expect(listProblem({ ...list, name: '', target: 'existing', listId: 'spring' })).toBeUndefined()
  })
})

describe('columns matched by hand', () => {
  const matched = { ...read, mapping: ['company', 'phone_main', 'memo'] as const }

  test('stay when the file is read again with the same headers', () => {
    expect(withPreview(matched, { ...preview, delimiter: ';' }).mapping).toEqual(['company', 'phone_main', 'memo'])
  })

  test('give way when the headers have changed', () => {
    const other = { ...preview, headers: ['company', 'tel'], mapping: ['company', 'phone_main'] as ImportPreview['mapping'] }
    expect(withPreview(matched, other).mapping).toEqual(['company', 'phone_main'])
  })

  test('must leave a number and somebody to call', () => {
    expect(columnsProblem(matched)).toBeUndefined()
    expect(columnsProblem({ ...matched, mapping: ['company', 'ignore', 'custom'] })).toBe('no_phone')
    expect(columnsProblem({ ...matched, mapping: ['custom', 'phone_main', 'custom'] })).toBe('no_identity')
    expect(columnsProblem({ ...matched, mapping: ['company', 'phone_main', 'company'] })).toBe('repeated_target')
  })
})

test('no step is left while main is at work, or with a problem in sight', () => {
  const reading = { ...read, step: 'reading' } as const
  expect(canGoOn(reading)).toBe(true)
  expect(canGoOn({ ...reading, busy: true })).toBe(false)
  expect(canGoOn({ ...reading, problem: { code: 'import.wrong_encoding' } })).toBe(false)
  expect(canGoOn(initialImport)).toBe(false)
})

test('the plan carries the reading, the columns and the list as they were entered', () => {
  const plan = planOf({ ...read, list: { ...read.list, scriptId: 'full', source: '東京ものづくり展', acquiredOn: '2026-07-01' } })
  expect(plan).toEqual({
    encoding: 'cp932',
    delimiter: ',',
    policy: 'skip',
    mapping: ['company', 'phone_main', 'custom'],
    target: {
      kind: 'new',
      name: '展示会 7月',
      listKind: 'outbound',
      scriptId: 'full',
      source: '東京ものづくり展',
      acquiredOn: '2026-07-01',
      purpose: '',
      practice: false
    }
  })
  expect(planOf({ ...read, list: { ...read.list, target: 'existing', listId: 'spring' } })?.target).toEqual({
    kind: 'existing',
    listId: 'spring'
  })
  expect(planOf(initialImport)).toBeUndefined()
})
