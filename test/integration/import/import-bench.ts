import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type DeskDatabase, openDatabase } from '../../../electron/database/open'
import { createImportHistoryRepository } from '../../../electron/database/repositories/import-history-repository'
import { forgetMapping } from '../../../electron/transfer/import-memory'
import type { SheetRows } from '../../../electron/transfer/row-source'
import { type ImportSurroundings, runImport } from '../../../electron/transfer/run-import'
import type { ImportPlan, ImportReport } from '../../../shared/contract/import'
import { suggestMapping } from '../../../shared/domain/import/header-mapping'
import { instantOf } from '../../../shared/lib/time'

export const NOW = instantOf('2026-07-01', '10:00')

export type ImportBench = ReturnType<typeof createImportBench>

/** A folder of its own with a real database that has one script, and files to import into it. Dispose it after the test. */
export function createImportBench() {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-'))
  const databaseFile = path.join(folder, 'desk.db')
  const quarantineFolder = path.join(folder, 'quarantine')
  mkdirSync(quarantineFolder)
  const database = openDatabase(databaseFile)
  database.prepare("INSERT INTO script (id, title, created_at) VALUES ('script', '台本', 0)").run()
  let ids = 0
  const newId = (): string => {
    ids += 1
    return `id-${String(ids).padStart(8, '0')}`
  }
  const newIdSeries = (): string => `${newId()}-`
  const surroundings = (): ImportSurroundings => ({ database, importId: newId(), now: NOW, newId, newIdSeries, onProgress: () => {} })
  return {
    folder,
    databaseFile,
    quarantineFolder,
    database,
    surroundings,
    file(name: string, content: string | Buffer): string {
      const file = path.join(folder, name)
      writeFileSync(file, content)
      return file
    },
    /** imports lines of CSV with the proposed mapping, into a new list unless `plan` says otherwise */
    importLines(lines: readonly string[], plan: Partial<ImportPlan> = {}): ImportReport {
      const file = path.join(folder, 'leads.csv')
      writeFileSync(file, lines.join('\n'))
      return this.importFile(file, { mapping: [...suggestMapping((lines[0] ?? '').split(','))], ...plan })
    },
    importFile(file: string, plan: Partial<ImportPlan>, sheet?: SheetRows): ImportReport {
      return runImport({ path: file, plan: { ...newListPlan(), ...plan }, actor: '担当 花子', quarantineFolder }, surroundings(), sheet)
    },
    forget: (headers: readonly string[]): void => forgetMapping(createImportHistoryRepository(database), headers),
    rows: (sql: string, ...parameters: unknown[]): unknown[] => database.prepare(sql).all(...parameters),
    dispose(): void {
      database.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

export function newListPlan(): ImportPlan {
  return {
    encoding: 'utf-8',
    delimiter: ',',
    mapping: [],
    policy: 'skip',
    target: {
      kind: 'new',
      name: '7月の展示会',
      listKind: 'outbound',
      scriptId: 'script',
      source: '展示会',
      acquiredOn: '2026-06-30',
      purpose: '製品の案内',
      practice: false
    }
  }
}

/** How many rows every table has: what "nothing was changed" is judged by. */
export function tableCounts(database: DeskDatabase): Readonly<Record<string, number>> {
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
  return Object.fromEntries(
    tables.map((table) => [table, database.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0])
  )
}
