import Database from 'better-sqlite3'
import { storageFailure } from '../../../shared/errors/storage-failure'

/** How long a copy of the app that is just ending is waited for. */
const PATIENCE_MILLISECONDS = 1500

/** The right to be the one app that works with a database. */
export interface DeskLock {
  release(): void
}

/**
 * Takes that right. It is an exclusive lock on a small file beside the database, held by SQLite and therefore given back by the system
 * however the app ends; the database itself stays open for our own worker threads.
 * @throws AppError `database.locked` while another process holds it, `database.read_only`, `database.full`
 */
export function holdDesk(databaseFile: string): DeskLock {
  let lock: Database.Database | undefined
  try {
    lock = new Database(`${databaseFile}.lock`, { timeout: PATIENCE_MILLISECONDS })
    lock.exec('BEGIN EXCLUSIVE')
    const held = lock
    return { release: () => held.close() }
  } catch (error) {
    lock?.close()
    throw storageFailure(error) ?? error
  }
}
