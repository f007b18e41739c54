import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { forecastImport } from '../../../electron/transfer/forecast-import'
import type { DuplicatePolicy } from '../../../shared/domain/import/duplicate-policy'
import { createImportBench, type ImportBench, newListPlan } from './import-bench'

const HEADERS = '会社名,氏名,電話番号,携帯,役職,業種,課題,レベル,メール停止日,行動,行動日'
const KNOWN = '㈱青葉商事,山田 太郎,03-5000-1234,,課長,,手間,3,2026-05-01,,'
const AGAIN = '青葉商事,山田太郎,03-5000-1234,090-1000-1234,部長,製造,費用,1,2026-06-01,資料ダウンロード,2026/6/20'

let bench: ImportBench
beforeEach(() => {
  bench = createImportBench()
  bench.importLines([HEADERS, KNOWN])
})
afterEach(() => bench.dispose())

const again = (policy: DuplicatePolicy, row = AGAIN) => bench.importLines([HEADERS, row], { policy })
const lead = () => bench.rows('SELECT name, title, level, opt_out_on, custom_json FROM lead')
const industry = () => bench.rows('SELECT industry FROM company')
const mobiles = () => bench.rows("SELECT e164 FROM phone WHERE kind = 'mobile' ORDER BY e164")

describe('a lead that is known already', () => {
  test('stays as it is when duplicates are skipped, and joins the list', () => {
    expect(again('skip')).toMatchObject({ imported: 0, duplicates: 1, changed: 0, linked: 1 })
    expect(lead()).toMatchObject([{ title: '課長', custom_json: '{"課題":"手間"}' }])
    expect(mobiles()).toEqual([])
  })

  test('gets what it lacks when empty fields are filled', () => {
    expect(again('fill')).toMatchObject({ imported: 0, duplicates: 1, changed: 1, linked: 1 })
    expect(lead()).toEqual([{ name: '山田 太郎', title: '課長', level: 3, opt_out_on: '2026-05-01', custom_json: '{"課題":"手間"}' }])
    expect(industry()).toEqual([{ industry: '製造' }])
    expect(mobiles()).toEqual([{ e164: '+819010001234' }])
    expect(bench.rows('SELECT title FROM behaviour')).toEqual([{ title: '資料ダウンロード' }])
  })

  test('takes the file’s word when it is updated, but keeps its level and its opt-out', () => {
    expect(again('update')).toMatchObject({ imported: 0, duplicates: 1, changed: 1, linked: 1 })
    expect(lead()).toEqual([{ name: '山田太郎', title: '部長', level: 3, opt_out_on: '2026-05-01', custom_json: '{"課題":"費用"}' }])
  })

  test('is not erased by empty cells', () => {
    again('update', '青葉商事,山田太郎,03-5000-1234,,,,,,,,')
    expect(lead()).toMatchObject([{ title: '課長', custom_json: '{"課題":"手間"}' }])
  })

  test('gets a number of a kind it has only in an update', () => {
    again('fill')
    again('fill', AGAIN.replace('090-1000-1234', '090-1000-9999'))
    expect(mobiles()).toHaveLength(1)
    again('update', AGAIN.replace('090-1000-1234', '090-1000-9999'))
    expect(mobiles()).toHaveLength(2)
  })

  test('is stored a second time when that is what is wanted, at the same company', () => {
    expect(again('add')).toMatchObject({ imported: 1, duplicates: 0, changed: 0, linked: 0 })
    expect(lead()).toHaveLength(2)
    expect(industry()).toEqual([{ industry: '' }])
  })

  test('is changed once when nothing new comes', () => {
    expect(again('update').changed).toBe(1)
    expect(again('update').changed).toBe(0)
  })

  test('may not be called any more than before, under any policy', () => {
    bench.database.exec(
      `INSERT INTO dnc (id, scope, subject, rep, created_at) VALUES ('d', 'person', '["青葉商事","山田太郎"]', '花子', 0)`
    )
    for (const policy of ['skip', 'fill', 'update', 'add'] as const) {
      const report = again(policy)
      expect(report, policy).toMatchObject({ doNotCall: 1, doNotCallLeads: [{ company: expect.stringContaining('青葉商事') }] })
      expect(bench.rows('SELECT lane, out_reason FROM list_entry WHERE list_id = ?', report.listId), policy).toEqual([
        { lane: 'out', out_reason: 'do_not_call' }
      ])
    }
    expect(bench.rows('SELECT lifted_at FROM dnc')).toEqual([{ lifted_at: null }])
  })
})

describe('the forecast', () => {
  const lines = [HEADERS, AGAIN, AGAIN, '青葉商事,佐藤,03-5000-1234,,,,,,,,', '北辰,伊藤,なし,,,,,,,,']

  test('counts what the import then does, and changes nothing', () => {
    const file = bench.file('forecast.csv', lines.join('\n'))
    const mapping = [
      ...'company name phone_main phone_mobile title industry custom level opt_out_on behaviour behaviour_at'.split(' ')
    ] as never
    const before = bench.rows('SELECT * FROM lead, company, phone')
    const forecast = forecastImport(file, { ...newListPlan(), mapping }, bench.surroundings())
    expect(forecast).toEqual({
      rows: 4,
      fresh: 1,
      known: 1,
      repeated: 1,
      quarantined: 1,
      doNotCall: 0,
      changes: { fill: 1, update: 1 }
    })
    expect(bench.rows('SELECT * FROM lead, company, phone')).toEqual(before)
    expect(bench.importFile(file, { mapping, policy: 'update' })).toMatchObject({
      rows: 4,
      imported: 1,
      duplicates: 2,
      quarantined: 1,
      changed: 1
    })
  })
})
