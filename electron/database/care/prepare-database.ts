import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StorageNoticeCode } from '../../../shared/contract/storage'
import { readBackupName } from '../../../shared/domain/backup/backup-name'
import { AppError } from '../../../shared/errors/app-error'
import { storageFailure } from '../../../shared/errors/storage-failure'
import type { Clock } from '../../../shared/lib/ports'
import { newestSchema, openForReading, schemaVersion } from '../open'
import { backupsIn } from './backup-folder'
import type { CareService } from './care-service'
import { checkDatabase, endedUncleanly, sizeOf } from './check-database'
import { keepAside } from './keep-aside'
import { finishReplacing, replaceDatabase } from './replace-database'

/** Where the database and what belongs to its care are kept. */
export interface DataPlaces {
  readonly database: string
  readonly backups: string
  /** Damaged files, which nothing deletes. */
  readonly kept: string
}

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
  if (!existsSync(file) || sizeOf(file) === 0) {
    // an empty file makes an empty desk: never where there was one with work in it
    if (backupsIn(backups).length > 0 || sizeOf(`${file}-wal`) > 0) throw new AppError('database.unreadable', 'empty')
    return []
  }
  const version = versionOf(file)
  if (wasFoundDamaged(file) || (endedUncleanly(file) && sizeOf(file) <= CHECKED_AT_ONCE)) {
    checkDatabase(file, 'full')
    rememberDamage(file, false)
  }
  if (version === 0 || version === newestSchema) return []
  return noticeOf(care.backup({ file, folder: backups, reason: 'migration', at: clock.now() }))
}

/** Puts a backup in the place of the database; what was there becomes a backup itself, or is kept aside where it cannot be read. */
export async function restoreBackup(places: DataPlaces, care: CareService, clock: Clock, name: string): Promise<void> {
  const source = join(places.backups, name)
  if (readBackupName(name) === undefined || !existsSync(source)) throw new AppError('backup.unusable')
  await care.check(source, 'full').catch((error: unknown) => {
    throw new AppError('backup.unusable', undefined, { cause: error })
  })
  if (sizeOf(places.database) > 0)
    await care.backup({ file: places.database, folder: places.backups, reason: 'restore', at: clock.now() }).catch((error: unknown) => {
      const failure = storageFailure(error)
      if (failure?.code !== 'database.unreadable' && failure?.code !== 'database.newer') throw error
      keepAside(places.database, places.kept, clock.now())
    })
  replaceDatabase(places.database, source)
  rememberDamage(places.database, false)
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

/** Has the next start look closely before it opens the desk. */
export function rememberDamage(file: string, damaged: boolean): void {
  if (damaged) writeFileSync(`${file}.damaged`, '')
  else rmSync(`${file}.damaged`, { force: true })
}

function wasFoundDamaged(file: string): boolean {
  return existsSync(`${file}.damaged`)
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
