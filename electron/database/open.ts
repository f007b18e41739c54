import Database from 'better-sqlite3'
import { AppError } from '../../shared/errors/app-error'
import { storageFailure } from '../../shared/errors/storage-failure'
import { type Migration, migrations } from './migrations/index'

/** An open connection. Only this folder makes one. */
export type DeskDatabase = Database.Database

/**
 * How long the log may grow (16 MB) before whoever commits next must copy it into the database and wait for the disk. The desk copies it
 * far earlier, while nobody waits: see `checkpoint` of the repositories.
 */
const LOG_PAGES = 4_000

/**
 * Opens the desk's database and brings it to the newest schema. The only place in the app that opens SQLite.
 *
 * Durability: WAL with synchronous=FULL, so a committed transaction survives a power cut.
 * @param file path of the database, or `:memory:`
 * @throws AppError `database.newer` when a newer version of the app has written the file, `database.unreadable` when it is not a database,
 * `database.full`, `database.read_only` or `database.locked` when the disk, the folder or another program stands against it
 */
export function openDatabase(file: string, steps: readonly Migration[] = migrations): DeskDatabase {
  const database = openFile(file)
  try {
    // asked before anything is written: a newer file is left exactly as it is
    refuseNewer(database, steps)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    database.pragma('busy_timeout = 5000')
    database.pragma(`wal_autocheckpoint = ${LOG_PAGES}`)
    migrate(database, steps)
    return database
  } catch (error) {
    database.close()
    throw unreadable(error)
  }
}

/**
 * Opens the desk's database to read from it only: for a worker that writes a file out of it while the desk goes on.
 * @throws AppError `database.newer`, `database.unreadable`
 */
export function openForReading(file: string): DeskDatabase {
  let database: DeskDatabase | undefined
  try {
    database = new Database(file, { readonly: true, fileMustExist: true })
    database.pragma('busy_timeout = 5000')
    refuseNewer(database, migrations)
    return database
  } catch (error) {
    database?.close()
    throw unreadable(error)
  }
}

/** Applies the migrations that the file has not seen, each in a transaction of its own. */
export function migrate(database: DeskDatabase, steps: readonly Migration[]): void {
  const current = schemaVersion(database)
  refuseNewer(database, steps)
  for (const step of steps) {
    if (step.version <= current) continue
    database.transaction(() => {
      database.exec(step.sql)
      database.pragma(`user_version = ${step.version}`)
    })()
  }
}

function refuseNewer(database: DeskDatabase, steps: readonly Migration[]): void {
  const current = schemaVersion(database)
  const newest = steps.at(-1)?.version ?? 0
  if (current > newest) throw new AppError('database.newer', `schema ${current} > ${newest}`)
}

/** The schema that this app writes. */
export const newestSchema = migrations.at(-1)?.version ?? 0

export function schemaVersion(database: DeskDatabase): number {
  return Number(database.pragma('user_version', { simple: true }))
}

/** Writes what is there already, as durably as anything. @throws what SQLite throws when that can't be done */
export function probeWrite(database: DeskDatabase): void {
  database.pragma(`user_version = ${schemaVersion(database)}`)
}

function openFile(file: string): DeskDatabase {
  try {
    return new Database(file)
  } catch (error) {
    throw unreadable(error)
  }
}

function unreadable(error: unknown): AppError {
  const code = error instanceof Database.SqliteError ? error.code : undefined
  return storageFailure(error) ?? new AppError('database.unreadable', code, { cause: error })
}
