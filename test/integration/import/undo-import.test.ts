import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createImportHistoryRepository } from '../../../electron/database/repositories/import-history-repository'
import { undoImport } from '../../../electron/transfer/undo-import'
import { DuplicatePolicy } from '../../../shared/domain/import/duplicate-policy'
import { createImportBench, type ImportBench, NOW, newListPlan } from './import-bench'

const HEADERS = '会社名,氏名,電話番号,携帯,役職,課題'

let bench: ImportBench
beforeEach(() => {
  bench = createImportBench()
})
afterEach(() => bench.dispose())

const undo = (importId: string, on: ImportBench = bench): void =>
  undoImport({ importId, actor: 'リーダー' }, { database: on.database, now: NOW + 1, newId: on.surroundings().newId })

/** Every row of every table, but for the log, the memory of imports themselves, and the index of the search, which has a test of its own. */
function dump(on: ImportBench = bench): Readonly<Record<string, unknown[]>> {
  const tables = on.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'") as { name: string }[]
  const kept = tables.map(({ name }) => name).filter((name) => name !== 'op' && !/^(import|search_)/.test(name))
  return Object.fromEntries(kept.map((name) => [name, on.rows(`SELECT * FROM "${name}" ORDER BY 1`)]))
}

const code = (expected: string) => expect.objectContaining({ code: expected })

describe('taking an import back', () => {
  test('is as if it had never been, whatever was there and whatever the policy', () => {
    const cell = (...values: string[]) => fc.constantFrom(...values)
    const row = fc.tuple(
      cell('', '青葉', '㈱青葉', '北辰'),
      cell('', '山田', '山田 様', '佐藤'),
      cell('03-5000-1234', '0350001235', '03-5000-1236'),
      cell('', '090-1000-1234', '090-1000-9999'),
      cell('', '課長', '部長'),
      cell('', '手間', '費用')
    )
    const rows = fc.array(row, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(rows, rows, fc.constantFrom(...DuplicatePolicy.options), fc.boolean(), (first, second, policy, sameList) => {
        const fresh = createImportBench()
        try {
          const lines = (of: typeof first) => [
            HEADERS,
            ...[...of, ['みなと', '鈴木', '03-5000-9999', '', '', '']].map((cells) => cells.join(','))
          ]
          const { listId } = fresh.importLines(lines(first))
          const before = dump(fresh)
          const target = sameList ? ({ kind: 'existing', listId } as const) : newListPlan().target
          undo(fresh.importLines(lines(second), { policy, target }).importId, fresh)
          expect(dump(fresh)).toEqual(before)
          expect(fresh.rows('PRAGMA foreign_key_check')).toEqual([])
        } finally {
          fresh.dispose()
        }
      }),
      { numRuns: 40 }
    )
  })

  test('leaves nothing of the first import of a desk, and says in the log who did it', () => {
    const empty = dump()
    const { importId } = bench.importLines([HEADERS, '青葉,山田,03-5000-1234,,,', '北辰,佐藤,03-5000-1235,,,'])
    undo(importId)
    expect(dump()).toEqual(empty)
    expect(bench.rows("SELECT actor FROM op WHERE kind = 'import.undone' AND entity_id = ?", importId)).toEqual([{ actor: 'リーダー' }])
    expect(bench.rows('SELECT undone_by, list_name, made_json FROM import')).toEqual([
      { undone_by: 'リーダー', list_name: '7月の展示会', made_json: null }
    ])
  })

  test('keeps what was changed again since', () => {
    bench.importLines([HEADERS, '青葉,山田,03-5000-1234,,課長,'])
    const { importId } = bench.importLines([HEADERS, '青葉,山田,03-5000-1234,,部長,費用'], { policy: 'update' })
    bench.database.exec("UPDATE lead SET title = '本部長'")
    undo(importId)
    expect(bench.rows('SELECT title, custom_json FROM lead')).toEqual([{ title: '本部長', custom_json: '{}' }])
  })

  test('keeps the company and the switchboard for people who came later', () => {
    const { importId } = bench.importLines([HEADERS, '青葉,山田,03-5000-1234,,,'])
    bench.importLines([HEADERS, '青葉,佐藤,03-5000-1234,,,'])
    undo(importId)
    expect(bench.rows('SELECT l.name, p.e164 FROM lead l JOIN phone p ON p.company_id = l.company_id')).toEqual([
      { name: '佐藤', e164: '+81350001234' }
    ])
  })
})

describe('an import is not taken back', () => {
  const LINES = [HEADERS, '青葉,山田,03-5000-1234,,,', '北辰,佐藤,03-5000-1235,,,']
  const callLead = (name: string): void =>
    void bench.database.exec(`
      INSERT INTO script_version (id, script_id, version, bundle_json, published_at) VALUES ('v', 'script', 1, '{}', 0);
      INSERT INTO call (id, lead_id, script_version_id, number, line, rep, started_at, session_json)
        SELECT 'late-call', id, 'v', '+81350001234', 'manual', '花子', ${NOW + 1}, '{}' FROM lead WHERE name = '${name}'`)

  test('once one of its leads was called, and says how many', () => {
    const { importId } = bench.importLines(LINES)
    callLead('山田')
    const before = dump()
    expect(() => undo(importId)).toThrow(expect.objectContaining({ code: 'import.undo_worked_on', detail: expect.stringContaining('1件') }))
    expect(dump()).toEqual(before)
    expect(createImportHistoryRepository(bench.database).workedOn(importId)).toBe(1)
  })

  test('once a known lead that it put into the list was called since', () => {
    bench.importLines(LINES)
    const { importId } = bench.importLines(LINES)
    callLead('佐藤')
    expect(() => undo(importId)).toThrow(code('import.undo_worked_on'))
  })

  test('once somebody has left a to-do with one of its leads', () => {
    const { importId } = bench.importLines(LINES)
    bench.database.exec(
      "INSERT INTO todo (id, lead_id, kind, due_on, owner, created_at) SELECT 't', id, 'other', '2026-07-02', '花子', 0 FROM lead LIMIT 1"
    )
    expect(() => undo(importId)).toThrow(code('import.undo_worked_on'))
  })

  test('before a later one that uses its leads', () => {
    const first = bench.importLines(LINES)
    const second = bench.importLines(LINES)
    expect(() => undo(first.importId)).toThrow(code('import.undo_newer'))
    undo(second.importId)
    undo(first.importId)
    expect(bench.rows('SELECT * FROM lead')).toEqual([])
  })

  test('twice', () => {
    const { importId } = bench.importLines(LINES)
    undo(importId)
    expect(() => undo(importId)).toThrow(code('import.undo_impossible'))
    expect(createImportHistoryRepository(bench.database).workedOn(importId)).toBeUndefined()
  })
})
