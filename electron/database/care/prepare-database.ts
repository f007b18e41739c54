import { existsSync, rmSync } from 'node:fs'
import { StorageNoticeCode } from '../../../shared/contract/storage'
import { AppError } from '../../../shared/errors/app-error'
import { storageFailure } from '../../../shared/errors/storage-failure'
import type { Clock } from '../../../shared/lib/ports'
import { newestSchema, openForReading, schemaVersion } from '../open'
import { backupsIn } from './backup-folder'
import type { CareService } from './care-service'
import { checkDatabase, endedUncleanly, sizeOf } from './check-database'
import { type DataPlaces, rememberDamage, wasFoundDamaged } from './data-places'
import { keepAside } from './keep-aside'
import { finishReplacing, replaceDatabase } from './replace-database'
import { restoreBackup } from './restore-backup'
import { takeRestoreRequest } from './restore-request'

/** Up to here a whole check costs the start less than a tenth of a second; a larger file is checked while the desk is at work. */
const CHECKED_AT_ONCE = 16 * 1024 * 1024

/**
 * Makes the database ready to be opened: ends what an earlier start began, looks whether the
 * file is whole when there is a reason for doubt, and makes a backup before a newer app changes it. Needs the lock.
 * @returns what the person should be told
 * @throws AppError `database.*`; the file is then as it was
 */
export async function prepareDatabase(places: DataPlaces, care: CareService, clock: Clock): Promise<readonly StorageNoticeCode[]> {
  const { database: file, backups } = places
  finishReplacing(file)
  const notices = await carryOutRestore(places, care, clock)
  if (!existsSync(file) || sizeOf(file) === 0) {
    // an empty file makes an empty desk: never where there was one with work in it
    if (backupsIn(backups).length > 0 || sizeOf(`${file}-wal`) > 0) throw new AppError('database.unreadable', 'empty')
    return notices
  }
  const version = versionOf(file)
  if (wasFoundDamaged(file) || (endedUncleanly(file) && sizeOf(file) <= CHECKED_AT_ONCE)) {
    checkDatabase(file, 'full')
    rememberDamage(file, false)
  }
  if (version === 0 || version === newestSchema) return notices
  return [...notices, ...(await noticeOf(care.backup({ file, folder: backups, reason: 'migration', at: clock.now() })))]
}

/** Puts a salvaged file in the place of the damaged one, which is kept aside. The answer is the name it has there. */
export function takeSalvaged(places: DataPlaces, clock: Clock): string {
  const kept = keepAside(places.database, places.kept, clock.now())
  replaceDatabase(places.database, salvagedFile(places))
  rmSync(salvagedFile(places), { force: true })
  rememberDamage(places.database, false)
  return kept
}

export function salvagedFile({ database }: DataPlaces): string {
  return `${database}.salvaged`
}

/** Restores what was asked for before the app ended; when that fails, the data is as it was. */
async function carryOutRestore(places: DataPlaces, care: CareService, clock: Clock): Promise<readonly StorageNoticeCode[]> {
  const request = takeRestoreRequest(places.database)
  return request === undefined ? [] : noticeOf(restoreBackup(places, care, clock, request))
}

/** What the person is told of a backup that failed. */
export function backupNotice(error: unknown): StorageNoticeCode {
  return StorageNoticeCode.safeParse(storageFailure(error)?.code).data ?? 'backup.failed'
}

/** What failed without standing in the way of work. */
async function noticeOf(work: Promise<unknown>): Promise<readonly StorageNoticeCode[]> {
  try {
    await work
    return []
  } catch (error) {
    return [backupNotice(error)]
  }
}

function versionOf(file: string): number {
  const database = openForReading(file)
  try {
    return schemaVersion(database)
  } catch (error) {
    throw storageFailure(error) ?? error
  } finally {
    database.close()
  }
}
