import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors/app-error'
import { openForReading } from '../open'

/** `quick` reads every page and compares structures; `full` compares every index with its table as well and checks references. */
export type CheckDepth = 'quick' | 'full'

/**
 * Looks whether a database is whole.
 * @throws AppError `database.unreadable` with the kind of damage (never with what the file holds), `database.newer`
 */
export function checkDatabase(file: string, depth: CheckDepth): void {
  const database = openForReading(file)
  try {
    const found = database
      .prepare<[], string>(depth === 'full' ? 'PRAGMA integrity_check(1)' : 'PRAGMA quick_check(1)')
      .pluck()
      .get()
    if (found !== 'ok') throw new AppError('database.unreadable', depth === 'full' ? 'integrity_check' : 'quick_check')
    if (depth === 'full' && database.prepare('PRAGMA foreign_key_check').get() !== undefined)
      throw new AppError('database.unreadable', 'foreign_key_check')
  } catch (error) {
    throw error instanceof Database.SqliteError ? new AppError('database.unreadable', error.code, { cause: error }) : error
  } finally {
    database.close()
  }
}

/** Whether the app that last had this database ended without closing it: SQLite then leaves its log behind. */
export function endedUncleanly(file: string): boolean {
  return sizeOf(`${file}-wal`) > 0
}

export function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}
