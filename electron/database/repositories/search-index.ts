import { indexedText } from '../../../shared/domain/search/grams'
import type { DeskDatabase } from '../open'
import * as sql from './search-index-statements'
import { INDEXED_KINDS, type IndexedKind, type IndexedRow, type IndexedTable, textsOf } from './search-index-texts'

/** Keeps the index of the search true to the rows. The only place that writes it. */
export interface SearchIndex {
  /** How many changed rows it has not taken in, up to `limit`; `limit` as well while there is a backlog of unknown length. */
  behind(limit: number): number
  /** Takes in up to `limit` rows in one transaction; answers whether more are left. What is done is done, whatever happens then. */
  catchUp(limit: number): boolean
  /** Forgets everything, so that it is built anew: for an index that is damaged. */
  reset(): void
}

interface Place {
  readonly kind: IndexedKind
  readonly after: string
  readonly until: string
}

export function createSearchIndex(database: DeskDatabase): SearchIndex {
  const countChanged = database.prepare<[number], number>(sql.COUNT_CHANGED).pluck()
  const anyBacklog = database.prepare<[], number>(sql.ANY_BACKLOG).pluck()
  const changed = database.prepare<[number], { kind: IndexedKind; subject: string }>(sql.CHANGED)
  const takenIn = database.prepare<[string, string]>(sql.TAKEN_IN)
  const backlog = database.prepare<[], Place>(sql.BACKLOG)
  const moveBacklog = database.prepare<[string, string, string]>(sql.MOVE_BACKLOG)
  const endBacklog = database.prepare<[string, string]>(sql.END_BACKLOG)
  const rows = perKind((kind) => ({
    one: database.prepare<[string], IndexedRow>(sql.oneRow(kind)),
    next: database.prepare<[string, string, number], IndexedRow>(sql.nextRows(kind))
  }))
  const write = createWriter(database)

  /** The rows that changed since the index took them in. */
  const takeChanged = (limit: number): number => {
    const subjects = changed.all(limit)
    for (const { kind, subject } of subjects) {
      write(kind, subject, rows[kind].one.get(subject))
      takenIn.run(kind, subject)
    }
    return subjects.length
  }
  const takeBacklog = (limit: number): void => {
    const place = backlog.get()
    if (place === undefined) return
    const { kind, after, until } = place
    const next = rows[kind].next.all(after, until, limit)
    for (const row of next) write(kind, row.subject, row)
    const last = next.at(-1)
    if (last === undefined || next.length < limit) endBacklog.run(kind, until)
    else moveBacklog.run(last.subject, kind, until)
  }
  const isBehind = (): boolean => anyBacklog.get() === 1 || (countChanged.get(1) ?? 0) > 0

  const takeIn = database.transaction((limit: number): boolean => {
    const done = takeChanged(limit)
    if (done < limit) takeBacklog(limit - done)
    return isBehind()
  })
  const reset = (): void => database.transaction(() => void database.exec(sql.RESET)).immediate()

  return {
    behind: (limit) => (anyBacklog.get() === 1 ? limit : (countChanged.get(limit) ?? 0)),
    catchUp(limit) {
      if (!isBehind()) return false
      try {
        return takeIn.immediate(limit)
      } catch (error) {
        if (!isDamage(error)) throw error
        reset()
        return true
      }
    },
    reset
  }
}

/** Whether an error says that the index is damaged; the rows themselves are not. */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CORRUPT_VTAB'
}

/** Puts a row into the index in the place of what the index knew of it; without a row, takes that away. */
function createWriter(database: DeskDatabase): (kind: IndexedKind, subject: string, row: IndexedRow | undefined) => void {
  const find = database.prepare<[string, string], number>(sql.FIND_DOCUMENT).pluck()
  const insert = database.prepare<[string, string]>(sql.INSERT_DOCUMENT)
  const remove = database.prepare<[number]>(sql.DELETE_DOCUMENT)
  const tables = perKind((kind) => INDEXED_KINDS[kind].map((table) => [table, statementsOf(database, table)] as const))

  return (kind, subject, row) => {
    const known = find.get(subject, kind)
    if (known !== undefined) for (const [, statements] of tables[kind]) statements.remove.run(known)
    if (row === undefined) {
      if (known !== undefined) remove.run(known)
      return
    }
    const document = known ?? insert.run(subject, kind).lastInsertRowid
    const texts = textsOf(row)
    for (const [table, statements] of tables[kind]) {
      const text = indexedText(texts[table] ?? [])
      if (text !== '') statements.insert.run(document, text)
    }
  }
}

function statementsOf(database: DeskDatabase, table: IndexedTable) {
  return {
    insert: database.prepare<[number | bigint, string]>(`INSERT INTO ${table} (rowid, text) VALUES (?, ?)`),
    remove: database.prepare<[number]>(`DELETE FROM ${table} WHERE rowid = ?`)
  }
}

function perKind<Value>(make: (kind: IndexedKind) => Value): Readonly<Record<IndexedKind, Value>> {
  return { lead: make('lead'), company: make('company'), note: make('note') }
}
