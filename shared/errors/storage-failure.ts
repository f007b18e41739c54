import { AppError } from './app-error'
import type { ErrorCode } from './catalogue'

/** SQLite's result codes and the system's, by the beginning of their names. Those of one kind need the same from the person. */
const KINDS: readonly (readonly [beginning: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'database.full'],
  ['ENOSPC', 'database.full'],
  ['EDQUOT', 'database.full'],
  ['SQLITE_BUSY', 'database.locked'],
  ['SQLITE_LOCKED', 'database.locked'],
  ['SQLITE_READONLY', 'database.read_only'],
  ['SQLITE_CANTOPEN', 'database.read_only'],
  ['SQLITE_PERM', 'database.read_only'],
  ['EROFS', 'database.read_only'],
  ['EACCES', 'database.read_only'],
  ['EPERM', 'database.read_only'],
  ['SQLITE_CORRUPT', 'database.unreadable'],
  ['SQLITE_NOTADB', 'database.unreadable'],
  ['SQLITE_IOERR', 'database.unreadable']
]

/** The named failure behind an error of SQLite or of the file system; undefined when it is none of these. */
export function storageFailure(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error
  const code = codeOf(error)
  const kind = KINDS.find(([beginning]) => code?.startsWith(beginning))
  return kind && new AppError(kind[1], code, { cause: error })
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
