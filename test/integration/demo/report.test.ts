import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DeskDatabase, openDatabase } from '../../../electron/database/open'
import { type Summary, writeReport } from '../../../scripts/demo/report'
import { readRun } from '../../../scripts/demo/run-record'
import { instantOf } from '../../../shared/lib/time'
import { deskRig } from '../../support/desk-rig'

const FIRST = '+81350001001'
const SECOND = '+81660001002'

describe('what a demo leaves of its run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toritsugi-report-'))
  let summary: Summary
  let log: string

  beforeAll(async () => {
    const file = join(folder, 'toritsugi.db')
    const database = openDatabase(file)
    await twoCalls(database)
    database.close()
    await writeReport(folder, readRun(file))
    summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'))
    log = readFileSync(join(folder, 'call-log.csv'), 'utf8')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('names the import as it was stored', () => {
    expect(summary.import).toEqual({ file: 'leads.csv', encoding: 'cp932', rows: 4, imported: 2, duplicates: 1, quarantined: 1 })
  })

  it('tells each call: whom, how it went, what was heard and what follows', () => {
    expect(summary.calls).toEqual([
      {
        lead: '=架空商事 見本 一郎',
        number: FIRST,
        outcome: 'absent_until',
        steps: ['かける前の確認', '受付に名乗る'],
        answers: { budget: { value: 'まだない', confidence: 'heard', words: '来期に考えます' } },
        nextAction: { kind: 'call_back', at: '2026-11-26T14:00:00+09:00', text: '再架電' }
      },
      {
        lead: '架空物流 見本 二郎',
        number: SECOND,
        outcome: 'do_not_call',
        steps: ['かける前の確認'],
        answers: {},
        nextAction: { kind: 'none', text: 'キューから外れる' }
      }
    ])
  })

  it('counts by the flags of the outcomes', () => {
    expect(summary.totals).toEqual({ calls: 2, dials: 2, connects: 2, persons: 0, conversations: 0, appointments: 0 })
  })

  it('writes a call log that opens in a spreadsheet and holds no formula', () => {
    const [headers, first] = log.split('\r\n')
    expect(headers).toBe('\uFEFF日時,架電リスト,会社名,氏名,電話番号,回線,架電結果,通った手順,回答,次の行動,メモ')
    expect(first?.split(',')).toEqual([
      '2026-11-25 10:30',
      '展示会',
      "'=架空商事",
      '見本 一郎',
      '03-5000-1001',
      '自分の電話',
      '不在（戻り時間あり）',
      'かける前の確認 → 受付に名乗る',
      '予算: まだない「来期に考えます」',
      '2026-11-26 14:00 再架電',
      '予算: まだない（「来期に考えます」）'
    ])
  })
})

async function twoCalls(database: DeskDatabase): Promise<void> {
  const rig = deskRig({ database })
  const list = rig.addList()
  const one = rig.addLead({ company: '=架空商事', name: '見本 一郎', numbers: [FIRST] })
  const two = rig.addLead({ company: '架空物流', name: '見本 二郎', numbers: [SECOND] })
  database
    .prepare(`INSERT INTO import (id, list_id, file_name, encoding, rows, imported, duplicates, quarantined, report_json, created_at)
      VALUES ('import-1', ?, 'leads.csv', 'cp932', 4, 2, 1, 1, '{}', 0)`)
    .run(list)
  const call = await rig.call(one.entryId, FIRST)
  await rig.handlers['script.event']({ kind: 'choose', key: '1' })
  await rig.handlers['hearing.answer']({ field: 'budget', value: 'まだない', confidence: 'heard', words: '来期に考えます' })
  await rig.save(call, 'absent_until', { followUp: { kind: 'time', at: instantOf('2026-11-26', '14:00') } })
  rig.clock.advance(60_000)
  await rig.closeCall(two.entryId, SECOND, 'do_not_call', { dncScope: 'company', dncWords: 'もうかけないでください' })
}
