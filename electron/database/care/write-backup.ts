import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { BackupView } from '../../../shared/contract/storage'
import { type BackupReason, backupName } from '../../../shared/domain/backup/backup-name'
import { AppError } from '../../../shared/errors/app-error'
import { storageFailure } from '../../../shared/errors/storage-failure'
import type { Instant } from '../../../shared/lib/time'
import { openForReading } from '../open'
import { PARTIAL, roomIn, rotateBackups, tidyBackups } from './backup-folder'
import { checkDatabase, sizeOf } from './check-database'
import { readBackup } from './read-backup'

/** What stays free on the disk for the work that goes on meanwhile. */
const ROOM_TO_WORK = 16 * 1024 * 1024
/** All in one step: a reader of one moment, whom the writer neither waits for nor disturbs. */
const EVERY_PAGE = 2 ** 31 - 1

export interface BackupJob {
  readonly file: string
  readonly folder: string
  readonly reason: BackupReason
  readonly at: Instant
}

/**
 * Makes a backup by SQLite's own means while the desk works on, reads it again to see that it is whole, and only then gives it its name;
 * then those that have had their time go.
 * @throws AppError `backup.no_room`, `backup.failed`, `database.unreadable`
 */
export async function writeBackup({ file, folder, reason, at }: BackupJob): Promise<BackupView> {
  try {
    tidyBackups(folder)
    if (roomIn(folder) < sizeOf(file) + sizeOf(`${file}-wal`) + ROOM_TO_WORK) throw new AppError('backup.no_room')
    const name = backupName(at, reason)
    const partial = join(folder, `${name}${PARTIAL}`)
    try {
      await copyPages(file, partial)
      makeOneFile(partial)
      checkDatabase(partial, 'quick')
      flushFile(partial)
      renameSync(partial, join(folder, name))
    } finally {
      for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(`${partial}${rest}`, { force: true })
    }
    // what is about to be restored must not go just before
    if (reason !== 'restore') rotateBackups(folder, at)
    return readBackup(folder, { name, at, reason, bytes: sizeOf(join(folder, name)) })
  } catch (error) {
    throw named(error)
  }
}

async function copyPages(file: string, target: string): Promise<void> {
  const source = openForReading(file)
  try {
    await source.backup(target, { progress: () => EVERY_PAGE })
  } finally {
    source.close()
  }
}

/** A copy still says of itself that it has a log beside it; without one it can be read from a folder that cannot be written. */
function makeOneFile(file: string): void {
  const copy = new Database(file)
  try {
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

/** Waits until the disk has it. */
export function flushFile(file: string): void {
  const descriptor = openSync(file, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function named(error: unknown): AppError {
  const failure = storageFailure(error)
  if (failure?.code === 'database.full') return new AppError('backup.no_room', failure.detail, { cause: error })
  if (failure?.code === 'backup.no_room' || failure?.code === 'database.unreadable') return failure
  return new AppError('backup.failed', failure?.detail, { cause: error })
}
