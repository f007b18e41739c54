import { MadeByImport } from '../../../shared/domain/import/made-by-import'
import { type FieldChanges, restoreFields } from '../../../shared/domain/import/merge-fields'
import type { Instant } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'
import { COMPANY_COLUMNS, LEAD_COLUMNS, UPDATE_COMPANY, UPDATE_LEAD } from './import-known-statements'
import { columnsOf, type FieldRow, fieldsOf } from './import-record-fields'
import * as sql from './import-undo-statements'

export interface UndoableImport {
  readonly id: string
  readonly listId: string | null
  readonly made: MadeByImport
}

/** Whether an import can be taken back, and taking it back. The latter belongs into a transaction. */
export interface ImportUndo {
  /** `undefined` when there is no such import, when it was taken back, or when it was made before what it did was kept */
  find(importId: string): UndoableImport | undefined
  /** how many of its leads somebody has worked on since */
  workedOn(of: UndoableImport): number
  /** whether a later import builds on leads that it made */
  builtUpon(of: UndoableImport): boolean
  /** makes every row as if the import had never been, but for fields changed again since */
  takeBack(of: UndoableImport, by: { readonly actor: string; readonly now: Instant }): void
}

interface StoredUndoable {
  readonly id: string
  readonly listId: string | null
  readonly madeJson: string | null
}

export function createImportUndo(database: DeskDatabase): ImportUndo {
  const find = database.prepare<[string], StoredUndoable>(sql.FIND_UNDOABLE)
  const references = database.prepare<[], { tableName: string; columnName: string }>(sql.REFERRING_TO_LEADS)
  const builtUpon = database.prepare<[object], number>(sql.BUILT_UPON).pluck()

  return {
    find(importId) {
      const row = find.get(importId)
      if (row === undefined || row.madeJson === null) return undefined
      const { id, listId, madeJson } = row
      return { id, listId, made: MadeByImport.parse(JSON.parse(madeJson)) }
    },
    workedOn: (of) => database.prepare<[object], number>(sql.countWorkedOn(references.all())).pluck().get(boundsOf(of)) ?? 0,
    builtUpon: (of) => builtUpon.get(boundsOf(of)) === 1,
    takeBack(of, { actor, now }) {
      const bounds = boundsOf(of)
      restoreChanged(database, of.id)
      database.exec(`${sql.DROP_COMPANIES}; ${sql.CREATE_COMPANIES}`)
      for (const statement of sql.TAKE_BACK) database.prepare(statement).run(bounds)
      database.exec(sql.DROP_COMPANIES)
      database.prepare(sql.FORGET_CHANGES).run({ id: of.id })
      database.prepare(sql.MARK_UNDONE).run({ id: of.id, actor, now })
      if (of.made.list) database.prepare(sql.DELETE_LIST).run({ id: of.id, list: of.listId })
    }
  }
}

const TABLES = ['company', 'lead', 'phone', 'behaviour', 'entry'] as const

function boundsOf({ id, made }: UndoableImport): Readonly<Record<string, string>> {
  const bounds = TABLES.flatMap((table) => [
    [`${table}From`, `${made[table]}000000000000`],
    [`${table}To`, `${made[table]}ffffffffffff`]
  ])
  return { id, ...Object.fromEntries(bounds) }
}

function restoreChanged(database: DeskDatabase, importId: string): void {
  const changes = database.prepare<[string], { entity: 'lead' | 'company'; id: string; changesJson: string }>(sql.CHANGES_OF)
  const tables = {
    lead: {
      read: database.prepare<[string], FieldRow>('SELECT * FROM lead WHERE id = ?'),
      write: database.prepare(UPDATE_LEAD),
      columns: LEAD_COLUMNS
    },
    company: {
      read: database.prepare<[string], FieldRow>('SELECT * FROM company WHERE id = ?'),
      write: database.prepare(UPDATE_COMPANY),
      columns: COMPANY_COLUMNS
    }
  } as const
  for (const { entity, id, changesJson } of changes.all(importId)) {
    const { read, write, columns } = tables[entity]
    const row = read.get(id)
    // somebody erased it since
    if (row === undefined) continue
    const restored = restoreFields(fieldsOf(row, [...columns, 'updated_at']), JSON.parse(changesJson) as FieldChanges)
    write.run({ ...columnsOf(restored), id })
  }
}
