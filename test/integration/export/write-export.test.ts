import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import readWorkbook from 'read-excel-file/node'
import { afterAll, describe, expect, it } from 'vitest'
import type { DeskDatabase } from '../../../electron/database/open'
import { checkCp932, writeExport } from '../../../electron/transfer/export/write-export'
import type { ExportFilter, ExportFormat } from '../../../shared/contract/export'
import { suggestMapping } from '../../../shared/domain/import/header-mapping'
import { instantOf } from '../../../shared/lib/time'
import { deskRig } from '../../support/desk-rig'
import { refusalOf } from '../../support/refusal-of'

const folder = mkdtempSync(path.join(tmpdir(), 'export-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const silent = () => {}

const ALL: ExportFilter = {
  subject: 'calls',
  listId: null,
  from: null,
  to: null,
  outcomes: [],
  rep: null,
  practice: 'all',
  level: null,
  todos: 'all'
}

/** Two leads, each called once, one of them with a note, an answer and what a spreadsheet would run. */
async function deskWithCalls() {
  const rig = deskRig()
  const first = rig.addLead({ company: '株式会社青空精機', name: '髙橋 健一', numbers: ['+81312345678'], email: 'taka@aozora.example.jp' })
  const second = rig.addLead({ company: '𠮷野商店', name: '見本 花', numbers: ['+81350002222'], level: 3 })
  rig.database.prepare('UPDATE lead SET custom_json = ? WHERE id = ?').run(JSON.stringify({ 備考: '=1+1' }), first.leadId)
  const callId = await rig.call(first.entryId, '+81312345678')
  rig.handlers['note.save']({ callId, facts: '=cmd で始まる\nメモ, "引用"', interpretation: '', action: '', consult: false })
  rig.handlers['hearing.answer']({ field: 'needs', value: '在庫の照合', confidence: 'heard', words: '三日かかる' })
  rig.save(callId, 'interested', { followUp: { kind: 'day', on: '2026-12-01' } })
  rig.clock.advance(3 * 3_600_000)
  await rig.closeCall(second.entryId, '+81350002222', 'no_answer')
  return { rig, first, second, callId }
}

async function written(database: DeskDatabase, filter: Partial<ExportFilter>, format: ExportFormat): Promise<string> {
  const file = path.join(folder, `${Math.random().toString(36).slice(2)}.${format === 'xlsx' ? 'xlsx' : 'csv'}`)
  const source = { kind: 'rows', filter: { ...ALL, ...filter } } as const
  await writeExport(database, { source, format, language: 'ja', path: file }, silent)
  return file
}

async function csvRows(database: DeskDatabase, filter: Partial<ExportFilter>): Promise<Record<string, string>[]> {
  return parse(readFileSync(await written(database, filter, 'csv_utf8')), { bom: true, columns: true })
}

describe('the call log as CSV', () => {
  it('has a row for each call with its outcome, what it counts for, and its note', async () => {
    const { rig } = await deskWithCalls()
    const [first, second] = await csvRows(rig.database, {})
    expect(first).toMatchObject({
      架電日時: '2026-11-25 10:30',
      会社名: '株式会社青空精機',
      氏名: '髙橋 健一',
      電話番号: '03-1234-5678',
      架電結果: '見込みあり',
      接続: '1',
      アポ: '0',
      事実: expect.stringContaining('=cmd で始まる\nメモ, "引用"')
    })
    expect(second).toMatchObject({ 会社名: '𠮷野商店', 接続: '0', 架電: '1' })
  })

  it('begins with a byte order mark and runs in no spreadsheet', async () => {
    const { rig } = await deskWithCalls()
    const text = readFileSync(await written(rig.database, {}, 'csv_utf8'), 'utf8')
    expect(text.startsWith('\uFEFF架電日時,')).toBe(true)
    expect(text).toContain(`"'=cmd で始まる`)
    expect(text.split('\r\n').at(-1)).toBe('')
  })

  it.each<[string, Partial<ExportFilter>, number]>([
    ['a day', { from: '2026-11-25', to: '2026-11-25' }, 2],
    ['a day before', { to: '2026-11-24' }, 0],
    ['outcomes', { outcomes: ['no_answer', 'busy'] }, 1],
    ['a level', { level: 3 }, 2],
    ['a rep', { rep: 'だれか' }, 0],
    ['no practice', { practice: 'real' }, 2],
    ['practice alone', { practice: 'practice' }, 0],
    ['another list', { listId: 'nowhere' }, 0]
  ])('can be narrowed by %s', async (_what, filter, count) => {
    const { rig } = await deskWithCalls()
    expect(await csvRows(rig.database, filter)).toHaveLength(count)
  })

  it('shows an erased person as erased and still counts the call', async () => {
    const { rig, first } = await deskWithCalls()
    rig.set({ role: 'lead' })
    rig.handlers['person.erase']({ leadId: first.leadId, typedName: '髙橋健一', reason: 'requested' })
    const [row] = await csvRows(rig.database, {})
    expect(row).toMatchObject({ 氏名: '（削除済み）', 電話番号: '', 接続: '1', 事実: '' })
    expect(await csvRows(rig.database, { subject: 'leads' })).toHaveLength(1)
  })
})

describe('CP932', () => {
  it('lists before writing what it cannot hold, and where', async () => {
    const { rig } = await deskWithCalls()
    const found = checkCp932(rig.database, { kind: 'rows', filter: ALL }, 'ja', silent)
    expect(found).toEqual({
      kinds: 1,
      count: 1,
      characters: [{ character: '𠮷', code: 'U+20BB7', count: 1, places: [{ row: 3, column: '会社名' }] }]
    })
  })

  it('writes 〓 in their place and the rest as it is, with signs that have a twin there', async () => {
    const { rig, callId } = await deskWithCalls()
    rig.handlers['note.save']({ callId, facts: '10〜12時、−5℃', interpretation: '①㈱', action: '', consult: false })
    const text = iconv.decode(readFileSync(await written(rig.database, {}, 'csv_cp932')), 'cp932')
    expect(text).toContain('髙橋 健一')
    expect(text).toContain('〓野商店')
    expect(text).toContain('10～12時、－5℃')
    expect(text).toContain('①㈱')
  })
})

describe('an Excel workbook', () => {
  it('holds dates as dates in Japan’s time, numbers as numbers and everything else as text', async () => {
    const { rig } = await deskWithCalls()
    const [headers, first] = await sheet(await written(rig.database, {}, 'xlsx'))
    const cell = (header: string) => first?.[headers?.indexOf(header) ?? -1]
    expect(cell('架電日時')).toEqual(new Date('2026-11-25T10:30:00Z'))
    expect(cell('電話番号')).toBe('03-1234-5678')
    expect(cell('接続')).toBe(1)
    expect(cell('事実')).toContain('=cmd で始まる')
  })
})

describe('the other tables', () => {
  it('answers carry the label, the words and whether they hold', async () => {
    const { rig } = await deskWithCalls()
    expect(await csvRows(rig.database, { subject: 'answers' })).toMatchObject([
      { 項目: '必要性', 回答: '在庫の照合', お客様の言葉: '三日かかる', 確度: '聞いた', 現在の回答: '1' }
    ])
  })

  it('to-dos carry day and kind, and those done only when asked for', async () => {
    const { rig } = await deskWithCalls()
    const open = await csvRows(rig.database, { subject: 'todos', todos: 'open' })
    expect(open[0]).toMatchObject({ 期日: '2026-12-01', 会社名: '株式会社青空精機', 完了日時: '' })
    expect(await csvRows(rig.database, { subject: 'todos', to: '2026-11-30' })).toHaveLength(0)
  })

  it('leads come under headers that the import reads as they are', async () => {
    const { rig } = await deskWithCalls()
    const [row] = await csvRows(rig.database, { subject: 'leads' })
    expect(row).toMatchObject({ 直通電話: '03-1234-5678', 備考: "'=1+1", レベル: '3', 通話数: '1', 最終架電結果: '見込みあり' })
    const mapping = suggestMapping(Object.keys(row ?? {}))
    expect(mapping.slice(0, 19)).toEqual([
      ...['company', 'company_kana', 'name', 'name_kana', 'department', 'title', 'phone_main', 'phone_direct', 'phone_mobile', 'email'],
      ...['industry', 'employees', 'region', 'website', 'source', 'level', 'score', 'opt_in_on', 'opt_out_on']
    ])
  })

  it('one person’s data say everything that is kept of them', async () => {
    const { rig, first } = await deskWithCalls()
    const file = path.join(folder, 'person.csv')
    await writeExport(
      rig.database,
      { source: { kind: 'person', leadId: first.leadId }, format: 'csv_utf8', language: 'ja', path: file },
      silent
    )
    const text = readFileSync(file, 'utf8')
    for (const part of ['髙橋 健一', 'taka@aozora.example.jp', '03-1234-5678', '見込みあり', '三日かかる', 'メモ', '備考'])
      expect(text).toContain(part)
    expect(text).not.toContain('見本 花')
  })
})

describe('a file that cannot be written', () => {
  it('is named as such and leaves nothing behind', async () => {
    const { rig } = await deskWithCalls()
    const nowhere = path.join(folder, 'missing', 'file.csv')
    const job = { source: { kind: 'rows', filter: ALL }, format: 'csv_utf8', language: 'ja', path: nowhere } as const
    expect(await refusalOf(() => writeExport(rig.database, job, silent))).toBe('export.unwritable')
  })

  it('leaves the file of before as it is until the new one is whole', async () => {
    const { rig } = await deskWithCalls()
    const file = await written(rig.database, {}, 'csv_utf8')
    const before = readFileSync(file)
    rig.database.exec('ALTER TABLE note RENAME TO lost')
    const job = { source: { kind: 'rows', filter: ALL }, format: 'csv_utf8', language: 'ja', path: file } as const
    await expect(writeExport(rig.database, job, silent)).rejects.toThrow()
    expect(readFileSync(file)).toEqual(before)
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })
})

describe('what was true at the beginning', () => {
  it('is written, whatever day it is', async () => {
    const { rig } = await deskWithCalls()
    expect(rig.clock.now()).toBeGreaterThan(instantOf('2026-11-25', '13:00'))
    expect(await csvRows(rig.database, { from: '2026-11-26' })).toEqual([])
  })
})

async function sheet(file: string) {
  const sheets = await readWorkbook(file)
  return (Array.isArray(sheets) && !Array.isArray(sheets[0]) ? (sheets[0] as unknown as { data: unknown[][] }).data : sheets) as unknown[][]
}
