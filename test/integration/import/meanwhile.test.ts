import { existsSync, statSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DeskDatabase, openDatabase } from '../../../electron/database/open'
import { runImport } from '../../../electron/transfer/run-import'
import type { ImportPlan, ImportProgress, ImportReport } from '../../../shared/contract/import'
import { createImportBench, type ImportBench, newListPlan } from './import-bench'

const LINES = '会社名,氏名,電話番号\n青葉,山田,03-5000-1234\nみなと,鈴木,03-5000-1235\n'
const MAPPING: ImportPlan['mapping'] = ['company', 'name', 'phone_main']

let bench: ImportBench
let desk: DeskDatabase
beforeEach(() => {
  bench = createImportBench()
  desk = openDatabase(bench.databaseFile)
  // a desk that had to wait would fail at once
  desk.pragma('busy_timeout = 0')
})
afterEach(() => {
  desk.close()
  bench.dispose()
})

function importWhile(happens: () => void, phase: ImportProgress['phase'] = 'importing', text = LINES): ImportReport {
  const job = {
    path: bench.file('leads.csv', text),
    plan: { ...newListPlan(), mapping: MAPPING },
    actor: '花子',
    quarantineFolder: bench.quarantineFolder
  }
  const onProgress = (progress: ImportProgress): void => {
    if (progress.phase === phase) happens()
  }
  return runImport(job, { ...bench.surroundings(), onProgress })
}

const forbid = (): void =>
  void desk.exec("INSERT INTO dnc (id, scope, subject, rep, created_at) VALUES ('d', 'number', '+81350001234', '花子', 0)")
const lanes = (): unknown[] => bench.rows('SELECT l.name, e.lane FROM list_entry e JOIN lead l ON l.id = e.lead_id ORDER BY e.lead_id')

describe('while the file is read and cleaned, the desk goes on writing', () => {
  test.each(['checking', 'importing', 'saving'] as const)('until the transaction begins (%s)', (phase) => {
    const write = (): void => void desk.exec("INSERT INTO script (id, title, created_at) VALUES ('another', '台本', 0)")
    expect(importWhile(write, phase)).toMatchObject({ imported: 2 })
  })

  test('a do-not-call entered meanwhile holds', () => {
    expect(importWhile(forbid)).toMatchObject({ imported: 2, doNotCall: 1 })
    expect(lanes()).toEqual([
      { name: '山田', lane: 'out' },
      { name: '鈴木', lane: 'fresh' }
    ])
  })

  test('a do-not-call lifted meanwhile holds no longer', () => {
    forbid()
    const lift = (): void => void desk.exec('UPDATE dnc SET lifted_at = 1')
    expect(importWhile(lift)).toMatchObject({ imported: 2, doNotCall: 0 })
  })

  test('a lead made meanwhile is not made twice, and its company and switchboard are used', () => {
    const lines = `${LINES}青葉,佐藤,03-5000-1234\n`
    const report = importWhile(
      () =>
        desk.exec(`
          INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('c', '青葉', '青葉', 0, 0);
          INSERT INTO lead (id, company_id, name, name_key, created_at, updated_at) VALUES ('l', 'c', '山田', '山田', 0, 0);
          INSERT INTO phone (id, company_id, e164, raw, kind, created_at) VALUES ('p', 'c', '+81350001234', '', 'main', 0)`),
      'importing',
      lines
    )
    expect(report).toMatchObject({ imported: 2, duplicates: 1, linked: 1 })
    expect(bench.rows("SELECT count(*) AS leads FROM lead WHERE company_id = 'c'")).toEqual([{ leads: 2 }])
    expect(bench.rows("SELECT count(*) AS numbers FROM phone WHERE e164 = '+81350001234'")).toEqual([{ numbers: 1 }])
  })

  test('a list that is gone by then stops the import', () => {
    const remove = (): void => void desk.exec('DELETE FROM script')
    expect(() => importWhile(remove)).toThrow(expect.objectContaining({ code: 'import.target_missing' }))
  })
})

describe('an import that outweighs the desk', () => {
  const many = Array.from({ length: 3_000 }, (_, row) => `青葉${row},山田,03-5000-${String(row).padStart(4, '0')}\n`).join('')
  const schema = (): unknown[] => bench.rows('SELECT name, sql FROM sqlite_schema ORDER BY name')

  test('leaves every index in place, every reference sound and no log behind', () => {
    const before = schema()
    expect(importWhile(() => {}, 'saving', LINES + many)).toMatchObject({ imported: 3_001, duplicates: 1 })
    expect(schema()).toEqual(before)
    expect(bench.rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(bench.rows('PRAGMA foreign_key_check')).toEqual([])
    expect(bench.rows('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }])
    const log = `${bench.databaseFile}-wal`
    expect(existsSync(log) ? statSync(log).size : 0).toBe(0)
  })

  test('leaves them in place when it fails at its very end', () => {
    const before = schema()
    const clash = (): void => void desk.exec("CREATE TRIGGER refuse BEFORE INSERT ON import BEGIN SELECT RAISE(ABORT, 'no'); END")
    expect(() => importWhile(clash, 'saving', LINES + many)).toThrow('no')
    desk.exec('DROP TRIGGER refuse')
    expect(schema()).toEqual(before)
    expect(bench.rows('SELECT count(*) AS leads FROM lead')).toEqual([{ leads: 0 }])
  })
})
