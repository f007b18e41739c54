import { AppError } from '../../shared/errors/app-error'
import type { NewId } from '../../shared/lib/ports'
import type { Instant } from '../../shared/lib/time'
import type { DeskDatabase } from '../database/open'
import { createImportRepository } from '../database/repositories/import-repository'
import { createImportUndo } from '../database/repositories/import-undo'

export interface UndoRequest {
  readonly importId: string
  readonly actor: string
}

/**
 * Takes a whole import back: what it made goes, what it changed is as before unless it was changed again. One transaction.
 * @throws AppError `import.undo_impossible`, `import.undo_worked_on` (saying how many leads), `import.undo_newer`; then nothing is changed
 */
export function undoImport(
  { importId, actor }: UndoRequest,
  { database, now, newId }: { database: DeskDatabase; now: Instant; newId: NewId }
): void {
  const repository = createImportRepository(database, { now, newId })
  const undo = createImportUndo(database)
  const work = database.transaction(() => {
    const found = undo.find(importId)
    if (found === undefined) throw new AppError('import.undo_impossible')
    const leads = undo.workedOn(found)
    if (leads > 0) throw new AppError('import.undo_worked_on', `${leads}件 / ${leads} lead(s)`)
    if (undo.builtUpon(found)) throw new AppError('import.undo_newer')
    undo.takeBack(found, { actor, now })
    repository.addOp('import.undone', importId, actor, { listId: found.listId })
  })
  try {
    work.immediate()
  } catch (error) {
    // something refers to a row of the import that nothing referred to when this was written: it is in use
    const inUse = error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY'
    throw inUse ? new AppError('import.undo_worked_on', undefined, { cause: error }) : error
  }
}
