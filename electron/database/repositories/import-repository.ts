import type { CallingHours } from '../../../shared/domain/calendar/calling-hours'
import type { DuplicatePolicy } from '../../../shared/domain/import/duplicate-policy'
import type { NewId } from '../../../shared/lib/ports'
import type { Instant } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'
import * as sql from './import-statements'
import { createTeamSettingRepository } from './team-setting-repository'

/** Rows and keys are added at the end: of a long import only the last pages are needed again. */
const CACHE_KIB = 32 * 1024

export interface NewList {
  readonly name: string
  readonly kind: string
  readonly scriptId: string
  readonly source: string
  readonly acquiredOn: string | null
  readonly purpose: string
  readonly hoursJson: string
  readonly practice: boolean
}

export interface FinishedImport {
  readonly id: string
  readonly listId: string
  readonly fileName: string
  readonly encoding: string
  readonly rows: number
  readonly imported: number
  readonly duplicates: number
  readonly quarantined: number
  /** how many known leads it changed */
  readonly changed: number
  readonly policy: DuplicatePolicy
  /** digest of the file's headers, and the target of each column */
  readonly signature: string
  readonly mappingJson: string
  /** what undoing needs, see MadeByImport */
  readonly madeJson: string
  readonly reportJson: string
}

export type StoredImport = Pick<
  FinishedImport,
  'listId' | 'rows' | 'imported' | 'duplicates' | 'quarantined' | 'changed' | 'policy' | 'reportJson'
>

/** What an import reads and writes apart from its leads. */
export interface ImportRepository {
  /** whether a list's leads are made up; `undefined` when there is no such list */
  listPractice(listId: string): boolean | undefined
  hasScript(scriptId: string): boolean
  /** everything that may not be called, as `scope` and `subject`; the companies of a forbidden group one by one */
  forbiddenSubjects(): readonly { readonly scope: string; readonly subject: string }[]
  /** the hours that a new list of this team starts with */
  newListHours(): CallingHours
  addList(list: NewList): string
  /** keeps the import with what it did, and how the columns of files like this one were matched */
  addImport(finished: FinishedImport, actor: string): void
  addOp(kind: string, importId: string, actor: string, payload: object): void
  /** an import by its id; `undefined` when it was never committed */
  findImport(importId: string): StoredImport | undefined
  /** the one transaction that an import is: it takes the write lock at once and rolls back when `work` throws */
  transaction<T>(work: () => T): T
}

export interface ImportContext {
  readonly now: Instant
  readonly newId: NewId
}

export function createImportRepository(database: DeskDatabase, { now, newId }: ImportContext): ImportRepository {
  const insertList = database.prepare(sql.INSERT_LIST)
  const insertImport = database.prepare(sql.INSERT_IMPORT)
  const rememberMapping = database.prepare(sql.REMEMBER_MAPPING)
  const insertOp = database.prepare(sql.INSERT_OP)
  const findList = database.prepare<[string], number>(sql.FIND_LIST).pluck()
  const findScript = database.prepare<[string], number>(sql.FIND_SCRIPT).pluck()
  const findImport = database.prepare<[string], StoredImport>(sql.FIND_IMPORT)
  const forbidden = database.prepare<[], { scope: string; subject: string }>(sql.FORBIDDEN_SUBJECTS)

  const addOp = (kind: string, importId: string, actor: string, payload: object): void =>
    void insertOp.run(newId(), now, actor, kind, 'import', importId, JSON.stringify(payload))

  return {
    listPractice(listId) {
      const flag = findList.get(listId)
      return flag === undefined ? undefined : flag === 1
    },
    hasScript: (scriptId) => findScript.get(scriptId) !== undefined,
    forbiddenSubjects: () => forbidden.all(),
    addList({ name, kind, scriptId, source, acquiredOn, purpose, hoursJson, practice }) {
      const id = newId()
      insertList.run(id, name, kind, scriptId, source, acquiredOn, purpose, hoursJson, Number(practice), now)
      return id
    },
    addImport(finished, actor) {
      const { id, listId, fileName, rows, imported, duplicates, quarantined, changed, policy, signature, mappingJson } = finished
      insertImport.run({ ...finished, actor, now })
      rememberMapping.run({ signature, mappingJson, fileName, now })
      addOp('import.finished', id, actor, { listId, rows, imported, duplicates, quarantined, changed, policy })
    },
    newListHours: () => createTeamSettingRepository(database).get().callingHours,
    addOp,
    findImport: (importId) => findImport.get(importId),
    transaction(work) {
      database.pragma(`cache_size = -${CACHE_KIB}`)
      // every id that a row refers to was made or found in this very transaction: looking each one up again would tell nothing
      database.pragma('foreign_keys = OFF')
      try {
        const result = database.transaction(work).immediate()
        // the pages are in the database already; this gives back the space of the log, unless somebody is reading it
        database.pragma('wal_checkpoint(TRUNCATE)')
        return result
      } finally {
        database.pragma('foreign_keys = ON')
      }
    }
  }
}
