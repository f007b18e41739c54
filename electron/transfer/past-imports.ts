import type { PastImport, PastImportState } from '../../shared/contract/import'
import type { Repositories } from '../database/repositories/index'
import type { ImportService } from './import-service'

/** How many imports are shown. */
const SHOWN = 30

export interface PastImportsPorts {
  readonly history: Repositories['imports']
  readonly service: Pick<ImportService, 'undo'>
  /** who takes an import back */
  readonly actor: () => string
  /** @throws AppError when this person may not, or not now */
  readonly mayUndo: () => void
  /** leads, and perhaps a list, are gone */
  readonly onUndone: () => void
}

export interface PastImports {
  /** the latest first, each with whether it can be taken back */
  list(): readonly PastImport[]
  /** takes a whole import back. @throws AppError `team.not_permitted`, `desk.call_open`, `import.undo_*` */
  undo(importId: string): Promise<void>
}

export function pastImports({ history, service, actor, mayUndo, onUndone }: PastImportsPorts): PastImports {
  return {
    list: () =>
      history.latest(SHOWN).map(({ undoneAt, undoneBy, ...row }) => ({
        ...row,
        state: undoneAt === null ? stateOf(history.workedOn(row.id)) : { kind: 'undone', at: undoneAt, by: undoneBy ?? '' }
      })),
    async undo(importId) {
      mayUndo()
      await service.undo({ importId, actor: actor() })
      onUndone()
    }
  }
}

function stateOf(leads: number | undefined): PastImportState {
  if (leads === undefined) return { kind: 'unknown' }
  return leads === 0 ? { kind: 'undoable' } : { kind: 'worked_on', leads }
}
