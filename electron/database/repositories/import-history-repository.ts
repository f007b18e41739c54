import type { DuplicatePolicy } from '../../../shared/domain/import/duplicate-policy'
import type { Instant } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'
import { createImportUndo } from './import-undo'

export interface PastImportRow {
  readonly id: string
  readonly fileName: string
  readonly listName: string
  readonly at: Instant
  readonly actor: string
  readonly policy: DuplicatePolicy
  readonly rows: number
  readonly imported: number
  readonly duplicates: number
  readonly quarantined: number
  readonly changed: number
  readonly undoneAt: Instant | null
  readonly undoneBy: string | null
}

/** Where the rows of a quarantine file come from. */
export interface ImportOrigin {
  readonly fileName: string
  readonly listId: string | null
  readonly mappingJson: string
  readonly policy: DuplicatePolicy
}

/** Imports of the past: to be shown, taken back and learnt from. */
export function createImportHistoryRepository(database: DeskDatabase) {
  const latest = database.prepare<[number], PastImportRow>(`
    SELECT id, file_name AS fileName, list_name AS listName, created_at AS at, actor, policy, rows, imported, duplicates, quarantined, changed,
      undone_at AS undoneAt, undone_by AS undoneBy
    FROM import ORDER BY created_at DESC, id DESC LIMIT ?`)
  // the file's name tells which import it is from; one that was renamed is known by its columns
  const origin = database.prepare<{ fileName: string; signature: string }, ImportOrigin>(`
    SELECT file_name AS fileName, list_id AS listId, mapping_json AS mappingJson, policy FROM import
    WHERE quarantined > 0 AND (report_json ->> 'quarantineFile' = $fileName OR signature = $signature)
    ORDER BY report_json ->> 'quarantineFile' = $fileName DESC, created_at DESC, id DESC LIMIT 1`)
  const mapping = database.prepare<[string], string>('SELECT mapping_json FROM import_mapping WHERE signature = ?').pluck()
  const forget = database.prepare<[string]>('DELETE FROM import_mapping WHERE signature = ?')
  const undo = createImportUndo(database)

  return {
    latest: (limit: number): readonly PastImportRow[] => latest.all(limit),
    /** How many leads of an import were worked on since; undefined when it can't be taken back in any case. */
    workedOn(importId: string): number | undefined {
      const found = undo.find(importId)
      return found && undo.workedOn(found)
    },
    origin: (fileName: string, signature: string): ImportOrigin | undefined => origin.get({ fileName, signature }),
    /** The mapping last used for files with these headers, as JSON. */
    mapping: (signature: string): string | undefined => mapping.get(signature),
    forgetMapping: (signature: string): void => void forget.run(signature)
  } as const
}
