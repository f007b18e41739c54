import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { RestoreRequest } from '../../../shared/contract/restore'
import { readBackupName } from '../../../shared/domain/backup/backup-name'
import { AppError } from '../../../shared/errors/app-error'
import { storageFailure } from '../../../shared/errors/storage-failure'
import type { Clock } from '../../../shared/lib/ports'
import type { CareService } from './care-service'
import { type Carried, carryOver, type RestoreFacts } from './carry-over'
import { sizeOf } from './check-database'
import { type DataPlaces, rememberDamage } from './data-places'
import { keepAside } from './keep-aside'
import { replaceDatabase } from './replace-database'
import { keepRestoreReport } from './restore-request'

/**
 * Puts a backup in the place of the database, which nobody has open. What was there becomes a backup itself, or is kept aside where it
 * cannot be read; who may not be called and who was erased since stays so.
 * @throws AppError `backup.*`, `database.*`; the data is then as it was
 */
export async function restoreBackup(places: DataPlaces, care: CareService, clock: Clock, request: RestoreRequest): Promise<void> {
  const source = join(places.backups, request.name)
  const named = readBackupName(request.name)
  if (named === undefined || !existsSync(source)) throw new AppError('backup.unusable')
  await care.check(source, 'full').catch((error: unknown) => {
    throw new AppError('backup.unusable', undefined, { cause: error })
  })
  const at = clock.now()
  const before = await putAside(places, care, at)
  const facts: RestoreFacts = { request, at, backupAt: named.at }
  let carried: Carried = { dnc: 0, erased: 0, dncIds: [] }
  replaceDatabase(places.database, source, (copy) => {
    if (before.readable) carried = carryOver(copy, places.database, facts)
  })
  rememberDamage(places.database, false)
  const { dnc, erased, dncIds } = carried
  keepRestoreReport(places.database, { at, backupAt: named.at, before: before.backup, carried: { dnc, erased }, dncIds: [...dncIds] })
}

interface PutAside {
  readonly backup: string | null
  /** Whether something can be carried over from what was there. */
  readonly readable: boolean
}

async function putAside({ database: file, backups, kept }: DataPlaces, care: CareService, at: number): Promise<PutAside> {
  if (sizeOf(file) === 0) return { backup: null, readable: false }
  try {
    const { name } = await care.backup({ file, folder: backups, reason: 'restore', at })
    return { backup: name, readable: true }
  } catch (error) {
    const failure = storageFailure(error)
    if (failure?.code !== 'database.unreadable' && failure?.code !== 'database.newer') throw error
    keepAside(file, kept, at)
    return { backup: null, readable: false }
  }
}
