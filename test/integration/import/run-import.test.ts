import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ImportPlan } from '../../../shared/contract/import'
import { HOT_WINDOW } from '../../../shared/domain/lead/hot'
import { rankOf } from '../../../shared/domain/lead/rank'
import { freshKey, hotKey } from '../../../shared/domain/queue/order-key'
import { HOUR } from '../../../shared/lib/time'
import { createImportBench, type ImportBench, NOW, newListPlan } from './import-bench'

const HEADERS = '会社名,氏名,電話番号'

let bench: ImportBench
beforeEach(() => {
  bench = createImportBench()
})
afterEach(() => bench.dispose())

describe('a lead', () => {
  test('is stored with its company, numbers and place in the queue', () => {
    const report = bench.importLines([
      '会社名,氏名,電話番号,携帯,従業員数,スコア,課題',
      '㈱青葉商事,山田 太郎,03-5000-1234 内線12,090-1000-1234,300,40,手間'
    ])
    expect(report).toMatchObject({ rows: 1, imported: 1, duplicates: 0, quarantined: 0 })
    expect(bench.rows('SELECT name, name_key, employees FROM company')).toEqual([
      { name: '㈱青葉商事', name_key: '青葉商事', employees: 300 }
    ])
    expect(bench.rows('SELECT name, name_key, level, score, practice, custom_json FROM lead')).toEqual([
      { name: '山田 太郎', name_key: '山田太郎', level: 2, score: 40, practice: 0, custom_json: '{"課題":"手間"}' }
    ])
    expect(bench.rows('SELECT e164, extension, kind, lead_id IS NULL AS shared FROM phone ORDER BY kind')).toEqual([
      { e164: '+81350001234', extension: '12', kind: 'main', shared: 1 },
      { e164: '+819010001234', extension: '', kind: 'mobile', shared: 0 }
    ])
    expect(bench.rows('SELECT lane, order_key, attempts FROM list_entry')).toEqual([
      { lane: 'fresh', order_key: freshKey(rankOf({ level: 2, score: 40, employees: 300 })), attempts: 0 }
    ])
  })

  test('joins a new list with default calling hours', () => {
    const { listId } = bench.importLines([HEADERS, '青葉,山田,03-5000-1234'])
    expect(bench.rows('SELECT id, name, kind, source, acquired_on, practice, hours_json FROM list')).toEqual([
      {
        id: listId,
        name: '7月の展示会',
        kind: 'outbound',
        source: '展示会',
        acquired_on: '2026-06-30',
        practice: 0,
        hours_json: '{"weekdays":[1,2,3,4,5],"opens":"09:00","closes":"18:00"}'
      }
    ])
  })

  test('is hot when it was active in the last 24 hours with a high score', () => {
    bench.importLines([
      `${HEADERS},スコア,行動,行動日`,
      '青葉,今日,03-5000-0001,60,資料ダウンロード,2026/7/1 9:00',
      '青葉,先月,03-5000-0002,60,資料ダウンロード,2026/6/1 9:00',
      '青葉,低い,03-5000-0003,10,資料ダウンロード,2026/7/1 9:00',
      '青葉,未来,03-5000-0004,60,資料ダウンロード,2027/7/1 9:00'
    ])
    const at = NOW - HOUR
    expect(
      bench.rows('SELECT l.name, e.hot_until, e.hot_key FROM list_entry e JOIN lead l ON l.id = e.lead_id WHERE hot_key IS NOT NULL')
    ).toEqual([{ name: '今日', hot_until: at + HOT_WINDOW, hot_key: hotKey(60, at) }])
    expect(bench.rows('SELECT count(*) AS count FROM behaviour')).toEqual([{ count: 4 }])
  })

  test('shares its company and switchboard with its colleagues', () => {
    const report = bench.importLines([HEADERS, '㈱青葉商事,山田,03-5000-1234', '株式会社青葉商事,佐藤,03-5000-1234'])
    expect(report).toMatchObject({ imported: 2, duplicates: 0 })
    expect(bench.rows('SELECT count(*) AS companies FROM company')).toEqual([{ companies: 1 }])
    expect(bench.rows('SELECT count(*) AS phones FROM phone')).toEqual([{ phones: 1 }])
  })

  test('without a company shares nothing', () => {
    bench.importLines([HEADERS, ',山田,03-5000-1234', ',佐藤,03-5000-1235'])
    expect(bench.rows('SELECT count(*) AS companies FROM company')).toEqual([{ companies: 2 }])
  })
})

describe('a duplicate', () => {
  test('within the file is counted and not stored again', () => {
    const report = bench.importLines([
      HEADERS,
      '株式会社青葉商事,山田 太郎,03-5000-1234',
      '㈱青葉商事,山田太郎様,03-5000-9999',
      '青葉商事,,0350001234'
    ])
    expect(report).toMatchObject({ rows: 3, imported: 1, duplicates: 2, linked: 0 })
  })

  test('of a lead already known joins the list instead, once', () => {
    bench.importLines([HEADERS, '青葉,山田,03-5000-1234'])
    const again = bench.importLines([HEADERS, '㈱青葉,山田 様,03-5000-9999', '青葉,山田,03-5000-1234'])
    expect(again).toMatchObject({ rows: 2, imported: 0, duplicates: 2, linked: 1 })
    expect(bench.rows('SELECT count(*) AS leads FROM lead')).toEqual([{ leads: 1 }])
    expect(bench.rows('SELECT count(DISTINCT list_id) AS lists, count(*) AS entries FROM list_entry')).toEqual([{ lists: 2, entries: 2 }])
  })

  test('is not added to a list that it is in', () => {
    const { listId } = bench.importLines([HEADERS, '青葉,山田,03-5000-1234'])
    const again = bench.importLines([HEADERS, '青葉,山田,03-5000-1234', '青葉,佐藤,03-5000-1234'], { target: { kind: 'existing', listId } })
    expect(again).toMatchObject({ listId, imported: 1, duplicates: 1, linked: 0 })
    expect(bench.rows('SELECT count(*) AS companies FROM company')).toEqual([{ companies: 1 }])
    expect(bench.rows('SELECT count(*) AS phones FROM phone')).toEqual([{ phones: 1 }])
  })

  test('is never found between practice leads and real ones', () => {
    const target = { ...newListPlan().target, practice: true } as ReturnType<typeof newListPlan>['target']
    bench.importLines([HEADERS, '青葉,山田,03-5000-1234'], { target })
    expect(bench.importLines([HEADERS, '青葉,山田,03-5000-1234'])).toMatchObject({ imported: 1, duplicates: 0 })
    expect(bench.rows('SELECT practice FROM lead ORDER BY practice')).toEqual([{ practice: 0 }, { practice: 1 }])
    expect(bench.rows('SELECT count(*) AS companies FROM company')).toEqual([{ companies: 2 }])
  })
})

describe('do-not-call', () => {
  test.each([
    ['number', '+81350001234'],
    ['person', '["青葉","山田"]'],
    ['person', '["","山田","+81350001234"]'],
    ['department', '["青葉","営業部"]'],
    ['company', '青葉'],
    ['group', '青葉グループ']
  ])('by %s keeps an imported lead out of the queue', (scope, subject) => {
    bench.database.exec(`
      INSERT INTO company_group (key, name, created_at) VALUES ('青葉グループ', '青葉グループ', 0);
      INSERT INTO company_group_member (company_key, group_key, name) VALUES ('青葉', '青葉グループ', '青葉')`)
    bench.database
      .prepare("INSERT INTO dnc (id, scope, subject, level, rep, created_at) VALUES ('d', ?, ?, 'forbidden', '花子', 0)")
      .run(scope, subject)
    const mapping: ImportPlan['mapping'] = ['company', 'name', 'phone_main', 'department']
    const lines = [`${HEADERS},部署`, '㈱青葉,山田,03-5000-1234,営業　部', 'みなと,鈴木,03-5000-1235,営業部']
    expect(bench.importLines(lines, { mapping })).toMatchObject({ imported: 2, doNotCall: 1 })
    expect(bench.rows("SELECT l.name, e.out_reason FROM list_entry e JOIN lead l ON l.id = e.lead_id WHERE lane = 'out'")).toEqual([
      { name: '山田', out_reason: 'do_not_call' }
    ])
  })

  test('holds for a known lead that joins another list', () => {
    bench.importLines([HEADERS, '青葉,山田,03-5000-1234'])
    bench.database.exec("INSERT INTO dnc (id, scope, subject, rep, created_at) VALUES ('d', 'number', '+81350001234', '花子', 0)")
    expect(bench.importLines([HEADERS, '青葉,山田,03-5000-9999'])).toMatchObject({ linked: 1, doNotCall: 1 })
  })
})

describe('the quarantine file', () => {
  test('holds the rows that could not be used, each with its reason, ready to be corrected', () => {
    const report = bench.importLines([
      HEADERS,
      '青葉,山田,03-5000-1234',
      '"み,なと",鈴木,',
      '=cmd|calc,@佐藤,+1 202 555 0143',
      '北辰,伊藤',
      '北辰,伊藤,1,余り'
    ])
    expect(report).toMatchObject({ rows: 5, imported: 1, quarantined: 4 })
    expect(report.quarantineReasons).toContainEqual({ reason: 'column_count', count: 2 })
    const text = readFileSync(report.quarantineFile ?? '', 'utf8')
    expect(text.split('\r\n')).toEqual([
      '\uFEFF会社名,氏名,電話番号,取り込めなかった理由',
      '"み,なと",鈴木,,電話番号がありません',
      "'=cmd|calc,'@佐藤,+1 202 555 0143,国外の電話番号です",
      '北辰,伊藤,,列の数が見出しと違います（列がずれている可能性があります）',
      '北辰,伊藤,1,列の数が見出しと違います（列がずれている可能性があります）,余り',
      ''
    ])
  })

  test('does not exist when every row could be used, and never replaces an earlier one', () => {
    expect(bench.importLines([HEADERS, '青葉,山田,03-5000-1234']).quarantineFile).toBeUndefined()
    bench.importLines([HEADERS, '青葉,鈴木,'])
    expect(() => bench.importLines([HEADERS, '青葉,鈴木,'])).not.toThrow()
    expect(readdirSync(bench.quarantineFolder)).toHaveLength(2)
  })
})

test('the report counts repairs with examples, the database keeps it without them', () => {
  const report = bench.importLines([HEADERS, '青葉,山田,０３－５０００－１２３４', '', '青葉,佐藤,350001235'])
  expect(report.repairs).toEqual([
    { kind: 'full_width', count: 1, examples: [{ row: 2, before: '０３－５０００－１２３４', after: '03-5000-1234' }] },
    { kind: 'leading_zero', count: 1, examples: [{ row: 4, before: '350001235', after: '03-5000-1235' }] }
  ])
  const stored = JSON.stringify(bench.rows('SELECT * FROM import')) + JSON.stringify(bench.rows('SELECT * FROM op'))
  expect(stored).not.toMatch(/350001235|山田/)
  expect(bench.rows('SELECT actor, kind, entity, entity_id FROM op')).toEqual([
    { actor: '担当 花子', kind: 'import.finished', entity: 'import', entity_id: report.importId }
  ])
})

test('every row is imported, a duplicate or in quarantine', () => {
  const cell = (...values: string[]) => fc.constantFrom(...values)
  const row = fc.tuple(
    cell('', '青葉', '㈱青葉', '北辰', 'みなと'),
    cell('', '山田', '山田 様', '佐藤'),
    cell('', '03-5000-1234', '0350001234', '03-5000-1235', '090-1000-1234', '12')
  )
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), fc.array(row, { minLength: 1, maxLength: 15 }), (first, second) => {
      const fresh = createImportBench()
      try {
        for (const rows of [first, second]) {
          const filled = [...rows, ['北辰', '伊藤', '03-5000-9999']]
          const report = fresh.importLines([HEADERS, ...filled.map((cells) => cells.join(','))])
          expect(report.rows).toBe(filled.filter((cells) => cells.join('') !== '').length)
          expect(report.imported + report.duplicates + report.quarantined).toBe(report.rows)
          expect(fresh.rows(`SELECT count(*) AS entries FROM list_entry WHERE list_id = '${report.listId}'`)).toEqual([
            { entries: report.imported + report.linked }
          ])
        }
      } finally {
        fresh.dispose()
      }
    }),
    { numRuns: 30 }
  )
})
