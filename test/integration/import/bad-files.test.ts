import { appendFileSync, readdirSync, truncateSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { previewImport } from '../../../electron/transfer/preview-import'
import { runImport } from '../../../electron/transfer/run-import'
import type { ImportPlan } from '../../../shared/contract/import'
import type { ErrorCode } from '../../../shared/errors/catalogue'
import { createImportBench, type ImportBench, newListPlan, tableCounts } from './import-bench'

const TEXT = '会社名,氏名,電話番号\n株式会社青葉商事,山田 太郎,03-5000-1234\n㈱みなと物流,鈴木 花子,03-5000-1235\n'
const MAPPING: ImportPlan['mapping'] = ['company', 'name', 'phone_main']

let bench: ImportBench
let before: Readonly<Record<string, number>>
beforeEach(() => {
  bench = createImportBench()
  before = tableCounts(bench.database)
})
afterEach(() => {
  // whatever was wrong with the file: nothing has changed and nothing is left behind
  expect(tableCounts(bench.database)).toEqual(before)
  expect(readdirSync(bench.quarantineFolder)).toEqual([])
  bench.dispose()
})

const code = (expected: ErrorCode) => expect.objectContaining({ code: expected })

describe('a file that is no list of leads', () => {
  const manyColumns = Array.from({ length: 2_000 }, (_, column) => `列${column}`).join(',')
  test.each<[string, string | Buffer, ErrorCode]>([
    ['an empty file', '', 'import.empty'],
    ['a file of blank lines', '\n,,\n \n', 'import.empty'],
    ['headers alone', '会社名,氏名,電話番号\n', 'import.header_only'],
    ['control characters', Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7) % 32 || 1)), 'import.binary'],
    ['quotes that do not close', `${TEXT}"青葉,佐藤,03-5000-1236\n`, 'import.unbalanced_quotes'],
    ['thousands of columns', `${manyColumns}\n${manyColumns}\n`, 'import.too_many_columns']
  ])('%s is refused by preview and by import', async (_, content, expected) => {
    const file = bench.file('leads.csv', content)
    await expect(previewImport(file, {})).rejects.toThrow(code(expected))
    expect(() => bench.importFile(file, { mapping: MAPPING })).toThrow(code(expected))
  })

  test('a file beyond 100 MB is refused without being read', async () => {
    const file = bench.file('leads.csv', TEXT)
    truncateSync(file, 100 * 1024 * 1024 + 1)
    await expect(previewImport(file, {})).rejects.toThrow(code('import.too_large'))
    expect(() => bench.importFile(file, { mapping: MAPPING })).toThrow(code('import.too_large'))
  })

  test('a path that leads nowhere, or to a folder, is named', async () => {
    await expect(previewImport(path.join(bench.folder, 'gone.csv'), {})).rejects.toThrow(code('import.unreadable'))
    await expect(previewImport(bench.folder, {})).rejects.toThrow(code('import.unreadable'))
  })
})

describe('an encoding chosen by hand that the bytes contradict', () => {
  const long = TEXT.repeat(3)
  test.each([
    ['UTF-8 read as CP932', Buffer.from(long), 'cp932'],
    ['UTF-8 read as UTF-16LE', Buffer.from(long), 'utf-16le'],
    ['CP932 read as UTF-8', iconv.encode(long, 'cp932'), 'utf-8'],
    ['CP932 read as UTF-16LE', iconv.encode(long, 'cp932'), 'utf-16le'],
    ['UTF-16LE read as CP932', iconv.encode(long, 'utf-16le'), 'cp932'],
    ['UTF-8 with a byte order mark read as CP932', Buffer.from(`\uFEFF${long}`), 'cp932']
  ] as const)('%s is refused', async (_, bytes, encoding) => {
    const file = bench.file('leads.csv', bytes)
    await expect(previewImport(file, { encoding })).rejects.toThrow(code('import.wrong_encoding'))
    expect(() => bench.importFile(file, { mapping: MAPPING, encoding })).toThrow(code('import.wrong_encoding'))
  })
})

test('a file that grows while it is read is refused', () => {
  const file = bench.file('leads.csv', TEXT)
  const job = { path: file, plan: { ...newListPlan(), mapping: MAPPING }, actor: '花子', quarantineFolder: bench.quarantineFolder }
  const grow = (): void => appendFileSync(file, '青葉,佐藤,03-5000-1236\n')
  expect(() => runImport(job, { ...bench.surroundings(), onProgress: grow })).toThrow(code('import.changed_while_reading'))
})

test('quotes that break late undo all rows before them', () => {
  const rows = Array.from({ length: 3_000 }, (_, index) => `青葉${index},山田,03-5000-${String(index).padStart(4, '0')}\n`)
  const file = bench.file('leads.csv', `会社名,氏名,電話番号\n,,1\n${rows.join('')}"壊れた,行\n`)
  expect(() => bench.importFile(file, { mapping: MAPPING })).toThrow(
    expect.objectContaining({ detail: expect.stringContaining('line 3003') })
  )
})

test('a mapping that does not fit the file is refused', () => {
  const file = bench.file('leads.csv', TEXT)
  expect(() => bench.importFile(file, { mapping: ['company', 'phone_main'] })).toThrow(code('import.mapping_unusable'))
  expect(() => bench.importFile(file, { mapping: ['company', 'name', 'email'] })).toThrow(code('import.mapping_unusable'))
})

test('a list or script that does not exist is refused', () => {
  const file = bench.file('leads.csv', TEXT)
  expect(() => bench.importFile(file, { mapping: MAPPING, target: { kind: 'existing', listId: 'gone' } })).toThrow(
    code('import.target_missing')
  )
  const target = { ...newListPlan().target, scriptId: 'gone' } as ImportPlan['target']
  expect(() => bench.importFile(file, { mapping: MAPPING, target })).toThrow(code('import.target_missing'))
})

test('a folder that the quarantine cannot be written to stops the import', () => {
  const file = bench.file('leads.csv', `${TEXT}青葉,佐藤,\n`)
  const blocked = bench.file('blocked', '')
  const job = { path: file, plan: { ...newListPlan(), mapping: MAPPING }, actor: '花子', quarantineFolder: blocked }
  expect(() => runImport(job, bench.surroundings())).toThrow(code('import.quarantine_unwritable'))
})
