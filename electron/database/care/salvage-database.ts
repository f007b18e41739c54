import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { SalvagedTable, SalvageReport } from '../../../shared/contract/storage'
import { AppError } from '../../../shared/errors/app-error'
import { storageFailure } from '../../../shared/errors/storage-failure'
import { migrations } from '../migrations/index'
import { migrate, schemaVersion } from '../open'
import { createSearchIndex } from '../repositories/search-index'
import { isDamage, salvageRows } from './salvage-rows'

/** The schema that brought the index of the search. */
const FIRST_WITH_INDEX = 8

interface TableOfNew {
  readonly name: string
  readonly wr: number
}

/**
 * Reads what can still be read of a damaged database into a new file, row by row. The damaged file is only read. Rows that belong to a
 * row that was lost are lost with it: the desk could not show them.
 * @throws AppError `salvage.impossible` when not one row could be read, `database.full`
 */
export function salvageDatabase(file: string, target: string): SalvageReport {
  for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(`${target}${rest}`, { force: true })
  let source: Database.Database | undefined
  const rescued = new Database(target)
  try {
    source = new Database(file, { readonly: true, fileMustExist: true })
    return copyAll(source, rescued)
  } catch (error) {
    rescued.close()
    rmSync(target, { force: true })
    const failure = storageFailure(error)
    if (failure?.code === 'database.full') throw failure
    throw new AppError('salvage.impossible', failure?.detail, { cause: error })
  } finally {
    source?.close()
    rescued.close()
  }
}

function copyAll(source: Database.Database, rescued: Database.Database): SalvageReport {
  const version = versionOf(source)
  migrate(
    rescued,
    migrations.filter((step) => step.version <= version)
  )
  rescued.pragma('foreign_keys = OFF')
  const triggers = rescued.prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`).all()
  const names = (rescued.pragma('table_list') as (TableOfNew & { readonly schema: string; readonly type: string })[]).filter(
    ({ schema, type, name }) => schema === 'main' && type === 'table' && !/^(sqlite|search)_/.test(name)
  )
  const report = rescued.transaction(() => {
    for (const { name } of triggers) rescued.exec(`DROP TRIGGER "${name}"`)
    for (const { name } of names) rescued.exec(`DELETE FROM "${name}"`)
    const saved = names.map((table) => ({ table, ...copyTable(source, rescued, table) }))
    const orphans = dropOrphans(rescued)
    for (const { sql } of triggers) rescued.exec(sql)
    // the index of the search is made of the rows again
    if (version >= FIRST_WITH_INDEX) createSearchIndex(rescued).reset()
    return saved.map(({ table, expected, rows }): SalvagedTable => {
      const kept = rows - (orphans.get(table.name) ?? 0)
      return { table: table.name, saved: kept, lost: expected === null ? null : Math.max(0, expected - kept) }
    })
  })()
  if (report.every(({ saved }) => saved === 0)) throw new AppError('salvage.impossible')
  return { tables: report.filter(({ saved, lost }) => saved > 0 || lost !== 0) }
}

/** A file whose very first page is gone has no version to be read by. */
function versionOf(source: Database.Database): number {
  const version = schemaVersion(source)
  if (version < 1 || version > (migrations.at(-1)?.version ?? 0)) throw new AppError('salvage.impossible', `schema ${version}`)
  return version
}

function copyTable(
  source: Database.Database,
  rescued: Database.Database,
  { name, wr }: TableOfNew
): { expected: number | null; rows: number } {
  const columns = (rescued.pragma(`table_info("${name}")`) as { readonly name: string }[]).map((column) => column.name)
  const all = wr === 1 ? columns : ['rowid', ...columns]
  const statement = rescued.prepare(
    `INSERT OR IGNORE INTO "${name}" (${all.map((column) => `"${column}"`).join(', ')}) VALUES (${all.map((column) => `@${column}`).join(', ')})`
  )
  try {
    const rows = salvageRows({ source, table: name, insert: (row) => statement.run(row).changes === 1 }, wr === 0)
    return { expected: countOf(source, name) ?? null, rows }
  } catch (error) {
    if (isDamage(error)) return { expected: null, rows: 0 }
    throw error
  }
}

/** An index may still know how many rows there were. */
function countOf(source: Database.Database, table: string): number | undefined {
  try {
    return source.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get()
  } catch {
    return undefined
  }
}

/** Deletes rows that point to rows which are not there, until none does. The answer counts them by table. */
function dropOrphans(rescued: Database.Database): ReadonlyMap<string, number> {
  const dropped = new Map<string, number>()
  for (;;) {
    const found = rescued.pragma('foreign_key_check') as { readonly table: string; readonly rowid: number | null }[]
    const unique = new Map(found.map((orphan) => [`${orphan.table} ${orphan.rowid}`, orphan]))
    let deleted = 0
    for (const { table, rowid } of unique.values()) {
      if (rowid === null) continue
      const { changes } = rescued.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid)
      deleted += changes
      dropped.set(table, (dropped.get(table) ?? 0) + changes)
    }
    if (deleted === 0) return dropped
  }
}
