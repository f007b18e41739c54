import type { CarriedOver, RestoreRequest } from '../../../shared/contract/restore'
import type { Instant } from '../../../shared/lib/time'
import { openDatabase, openForReading } from '../open'
import { createOpRepository } from '../repositories/op-repository'
import { createPersonRepository } from '../repositories/person-repository'
import { carryDnc } from './carry-dnc'
import { carryErasures } from './carry-erasures'

/** What a restore is about: who wanted it when, and from when the backup is. */
export interface RestoreFacts {
  readonly request: Pick<RestoreRequest, 'id' | 'actor'>
  readonly at: Instant
  readonly backupAt: Instant
}

export type Carried = CarriedOver & { readonly dncIds: readonly string[] }

/**
 * Takes into a copy of a backup what must not be forgotten of the present data: who may not be called, and who was erased. All of it, with
 * the restore's own line in the log, or nothing.
 */
export function carryOver(copyFile: string, presentFile: string, { request, at, backupAt }: RestoreFacts): Carried {
  const present = openForReading(presentFile)
  const copy = openDatabase(copyFile)
  try {
    const carried = copy
      .transaction((): Carried => {
        const dncIds = carryDnc(present, copy)
        const erased = carryErasures(present, copy)
        const payload = { backupAt, dnc: dncIds.length, erased }
        createOpRepository(copy).append({
          id: request.id,
          at,
          actor: request.actor,
          kind: 'database.restored',
          entity: 'database',
          entityId: '',
          payload
        })
        return { dncIds, dnc: dncIds.length, erased }
      })
      .immediate()
    if (carried.erased > 0) createPersonRepository(copy).scrub()
    return carried
  } finally {
    // the last one to close leaves a whole file without a log
    copy.close()
    present.close()
  }
}
