import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { checkDatabase } from './check-database'
import { flushFile } from './write-backup'

/** A whole database that waits to take the place of the present one. */
const READY = '.ready'

/**
 * Puts a copy of `source` in the place of the database, which must be closed. What was there must have been put aside before. An app
 * that ends in the middle of it goes on with `finishReplacing` at its next start: there is no moment without a database.
 * @param amend changes the copy before it is checked and takes the place
 * @throws AppError `database.unreadable` when the source is not whole; nothing has changed then
 */
export function replaceDatabase(file: string, source: string, amend: (copy: string) => void = () => {}): void {
  const copy = `${file}.copy`
  try {
    copyFileSync(source, copy)
    amend(copy)
    checkDatabase(copy, 'full')
    flushFile(copy)
    renameSync(copy, `${file}${READY}`)
  } finally {
    for (const rest of ['', '-wal', '-shm']) rmSync(`${copy}${rest}`, { force: true })
  }
  finishReplacing(file)
}

/** Ends a replacing that was decided on and not finished. */
export function finishReplacing(file: string): void {
  if (!existsSync(`${file}${READY}`)) return
  // the log of the old file must never be read into the new one
  for (const rest of ['-wal', '-shm']) rmSync(`${file}${rest}`, { force: true })
  renameSync(`${file}${READY}`, file)
}
