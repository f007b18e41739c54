import type Database from 'better-sqlite3'

/** Reads that may fail before a table is given up: enough for many damaged pages, and an end for a table without one whole page. */
const FAILURES = 20_000

type Row = Record<string, unknown>

/** How rows are read out of one table and into another. */
interface TableRows {
  readonly source: Database.Database
  readonly table: string
  readonly insert: (row: Row) => boolean
}

/**
 * Copies every row of a damaged table that can still be reached. Where reading fails the numbers of the rows are halved, so that a
 * damaged page costs its own rows and no others.
 * @returns how many rows were saved
 */
export function salvageRows(rows: TableRows, hasRowNumbers: boolean): number {
  return hasRowNumbers ? byRowNumber(rows) : fromBothEnds(rows)
}

function byRowNumber({ source, table, insert }: TableRows): number {
  const read = source.prepare<[number, number], Row>(
    `SELECT rowid AS "rowid", * FROM "${table}" NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid`
  )
  const ranges: (readonly [low: number, high: number])[] = [[1, lastRowNumber(source, table)]]
  let saved = 0
  let failures = 0
  for (let range = ranges.pop(); range !== undefined && failures < FAILURES; range = ranges.pop()) {
    let [low, high] = range
    try {
      for (const row of read.iterate(low, high)) {
        if (insert(row)) saved += 1
        low = Number(row.rowid) + 1
      }
    } catch (error) {
      if (!isDamage(error)) throw error
      failures += 1
      if (low >= high) continue
      const middle = Math.floor((low + high) / 2)
      high = range[1]
      ranges.push([middle + 1, high], [low, middle])
    }
  }
  return saved
}

/** The number of the last row; where the end itself is damaged, one that is surely beyond it. */
function lastRowNumber(source: Database.Database, table: string): number {
  try {
    return source.prepare<[], number | null>(`SELECT max(rowid) FROM "${table}" NOT INDEXED`).pluck().get() ?? 0
  } catch (error) {
    if (!isDamage(error)) throw error
    return 2 ** 40
  }
}

/** A table kept in the order of its key: from its beginning to the damage, and from its end to the damage. */
function fromBothEnds({ source, table, insert }: TableRows): number {
  const columns = source.pragma(`table_info("${table}")`) as { readonly name: string; readonly pk: number }[]
  const keys = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk)
  let saved = 0
  for (const direction of ['ASC', 'DESC']) {
    const order = keys.map(({ name }) => `"${name}" ${direction}`).join(', ')
    try {
      for (const row of source.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY ${order}`).iterate()) if (insert(row)) saved += 1
      return saved
    } catch (error) {
      if (!isDamage(error)) throw error
    }
  }
  return saved
}

export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR') || code === 'SQLITE_NOTADB' || code === 'SQLITE_ERROR'
}
