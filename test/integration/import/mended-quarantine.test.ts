import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createImportHistoryRepository } from '../../../electron/database/repositories/import-history-repository'
import { proposeFromMemory } from '../../../electron/transfer/import-memory'
import { previewImport } from '../../../electron/transfer/preview-import'
import { createImportBench, type ImportBench, newListPlan } from './import-bench'

let bench: ImportBench
beforeEach(() => {
  bench = createImportBench()
})
afterEach(() => bench.dispose())

const LINES = ['会社名,氏名,電話,気になること', '青葉,山田,03-5000-1234,', '=みなと,鈴木,番号なし,照合', '北辰,伊藤,未定,']
const MAPPING = ['company', 'name', 'phone_direct', 'memo'] as const

const propose = async (file: string) => proposeFromMemory(createImportHistoryRepository(bench.database), await previewImport(file, {}))

test('a mended quarantine file joins the list of its origin, and what is still wrong waits in a file of its own', async () => {
  const origin = bench.importLines(LINES, { mapping: [...MAPPING], policy: 'fill' })
  const quarantine = origin.quarantineFile ?? ''
  const mended = bench.file('直した行.csv', readFileSync(quarantine, 'utf8').replace('番号なし', '03-5000-1235'))

  const preview = await propose(mended)
  expect(preview).toMatchObject({
    headers: ['会社名', '氏名', '電話', '気になること'],
    rows: [
      ['=みなと', '鈴木', '03-5000-1235', '照合'],
      ['北辰', '伊藤', '未定', '']
    ],
    mapping: MAPPING,
    mappingFrom: 'origin',
    quarantine: { fileName: 'leads.csv', listId: origin.listId, policy: 'fill' }
  })

  const again = bench.importFile(mended, { mapping: preview.mapping, target: { kind: 'existing', listId: origin.listId } })
  expect(again).toMatchObject({ listId: origin.listId, rows: 2, imported: 1, quarantined: 1 })
  expect(readFileSync(again.quarantineFile ?? '', 'utf8').split('\r\n')).toEqual([
    '\uFEFF会社名,氏名,電話,気になること,取り込めなかった理由',
    expect.stringMatching(/^北辰,伊藤,未定,,電話番号/),
    ''
  ])
})

test('its origin is known by its name even when other imports have had the same columns since', async () => {
  const origin = bench.importLines(LINES, { mapping: [...MAPPING] })
  bench.importLines(LINES, {
    mapping: ['company', 'name', 'phone_main', 'custom'],
    target: { ...newListPlan().target, name: '別' } as never
  })
  const preview = await propose(origin.quarantineFile ?? '')
  expect(preview).toMatchObject({ mapping: MAPPING, quarantine: { listId: origin.listId } })
})

test('a quarantine file of another desk is read too, without an origin', async () => {
  const preview = await propose(bench.file('foreign.csv', '会社名,電話番号,取り込めなかった理由\n青葉,03-5000-1234,なし\n'))
  expect(preview).toMatchObject({
    mapping: ['company', 'phone_main'],
    mappingFrom: 'headers',
    quarantine: { fileName: null, listId: null }
  })
})

test('columns are matched as they were the last time, until that is forgotten', async () => {
  const file = bench.file('monthly.csv', LINES.join('\n'))
  expect(await propose(file)).toMatchObject({ mappingFrom: 'headers', quarantine: null })
  bench.importFile(file, { mapping: [...MAPPING] })
  const next = bench.file('next-month.csv', '会社名,氏名,電話,気になること\n港,佐藤,03-5000-1236,\n')
  expect(await propose(next)).toMatchObject({
    mappingFrom: 'memory',
    mapping: MAPPING,
    suggested: ['company', 'name', 'phone_main', 'custom']
  })

  const { headers } = await previewImport(next, {})
  bench.forget(headers)
  expect(await propose(next)).toMatchObject({ mappingFrom: 'headers', mapping: ['company', 'name', 'phone_main', 'custom'] })
})

test('headers are remembered as a digest only', () => {
  bench.importLines(['青葉商事,山田,03-5000-1234', '北辰,伊藤,03-5000-1235'], { mapping: ['company', 'name', 'phone_main'] })
  expect(JSON.stringify(bench.rows('SELECT * FROM import_mapping'))).not.toMatch(/青葉商事|山田/)
})
