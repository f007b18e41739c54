import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import writeWorkbook, { type SheetData } from 'write-excel-file/universal'
import { previewImport } from '../../../electron/transfer/preview-import'
import { readSheet } from '../../../electron/transfer/read-sheet'
import { unpackWorkbook } from '../../../electron/transfer/unpack-workbook'
import type { ImportReport } from '../../../shared/contract/import'
import { createImportBench, type ImportBench } from './import-bench'

let bench: ImportBench
beforeEach(() => {
  bench = createImportBench()
})
afterEach(() => bench.dispose())

const HEADERS = ['会社名', '氏名', '電話番号', '行動', '行動日', 'メール同意日']
const day = (date: string) => ({ value: new Date(`${date}T00:00:00Z`), type: Date, format: 'yyyy/mm/dd' })
const sheet = (...rows: SheetData): SheetData => [HEADERS, ...rows]

async function workbook(name: string, sheets: readonly { readonly sheet: string; readonly data: SheetData }[]): Promise<string> {
  const blob = await writeWorkbook([...sheets]).toBlob()
  return bench.file(name, Buffer.from(await blob.arrayBuffer()))
}

async function importSheet(file: string, chosen?: string): Promise<ImportReport> {
  const preview = await previewImport(file, { sheet: chosen })
  const rows = await readSheet(file, preview.workbook?.sheet)
  return bench.importFile(file, { mapping: preview.mapping, sheet: preview.workbook?.sheet }, rows)
}

const LEADS = sheet(
  ['青葉商事', '山田 太郎', '0350001234', '資料ダウンロード', day('2026-06-20'), day('2026-06-01')],
  ['みなと物流', '鈴木', { value: 350001235, type: Number }, null, null, null],
  [null, null, null, null, null, null],
  ['北辰', '伊藤', '番号なし', null, null, null]
)

describe('a workbook', () => {
  test('is read as a CSV file of its sheet would be, and the zeros that Excel ate are put back and shown', async () => {
    const report = await importSheet(await workbook('leads.xlsx', [{ sheet: '名簿', data: LEADS }]))
    expect(report).toMatchObject({ rows: 3, imported: 2, quarantined: 1 })
    expect(report.repairs).toContainEqual({
      kind: 'leading_zero',
      count: 1,
      examples: [{ row: 3, before: '350001235', after: '03-5000-1235' }]
    })
    expect(bench.rows('SELECT e164 FROM phone ORDER BY e164')).toEqual([{ e164: '+81350001234' }, { e164: '+81350001235' }])
    expect(bench.rows("SELECT opt_in_on FROM lead WHERE name_key = '山田太郎'")).toEqual([{ opt_in_on: '2026-06-01' }])
    expect(bench.rows('SELECT encoding FROM import')).toEqual([{ encoding: 'xlsx' }])
  })

  test('names its sheets; the first is read unless another is chosen', async () => {
    const file = await workbook('leads.xlsx', [
      { sheet: '表紙 & 目次', data: [['見出し'], ['本文']] },
      { sheet: '名簿', data: LEADS }
    ])
    const first = await previewImport(file, {})
    expect(first).toMatchObject({
      workbook: { sheets: ['表紙 & 目次', '名簿'], sheet: '表紙 & 目次' },
      headers: ['見出し'],
      rowEstimate: 1
    })
    const second = await previewImport(file, { sheet: '名簿' })
    expect(second).toMatchObject({ workbook: { sheet: '名簿' }, headers: HEADERS, rowEstimate: 3 })
    expect(second.rows[0]?.slice(2, 5)).toEqual(['0350001234', '資料ダウンロード', '2026-06-20'])
    await expect(previewImport(file, { sheet: '別紙' })).rejects.toMatchObject({ code: 'import.sheet_missing' })
  })

  test('with a value beyond its headers is noticed, formats beyond them are nothing', async () => {
    const wide = sheet(
      ['青葉商事', '山田', '0350001234', null, null, null, null, '余り'],
      ['北辰', '伊藤', '0350001236', null, null, null, '', ' ']
    )
    expect(await importSheet(await workbook('wide.xlsx', [{ sheet: 'a', data: wide }]))).toMatchObject({ imported: 1, quarantined: 1 })
  })
})

describe('no workbook to read', () => {
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])
  const broken = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(2_000, 0x8f)])
  const archive = Buffer.from(zipSync({ 'word/document.xml': Buffer.from('<w/>') }))
  const hollow = Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from('<workbook><sheets><sheet name="a"/></sheets></workbook>') }))
  test.each([
    ['an old workbook or one with a password', old, 'import.old_workbook'],
    ['a damaged workbook', broken, 'import.workbook_unreadable'],
    ['another kind of archive', archive, 'import.binary'],
    ['a workbook without its sheets', hollow, 'import.workbook_unreadable']
  ])('%s has a name', async (_, bytes, code) => {
    await expect(previewImport(bench.file('leads.xlsx', bytes), {})).rejects.toMatchObject({ code })
  })

  test('more than fits, however small it is packed', () => {
    const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(3 * 1024 * 1024) }))
    expect(bomb.length).toBeLessThan(10_000)
    const file = bench.file('bomb.xlsx', bomb)
    expect(() => unpackWorkbook(file, 1024 * 1024)).toThrow(expect.objectContaining({ code: 'import.workbook_too_large', detail: '3 MB' }))
  })
})
