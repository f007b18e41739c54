import type { DeskDatabase } from '../open'
import { SECONDARY_INDEXES, SIZE_OF_DESK } from './import-merge-statements'

/** Fewer new rows than this never pay. */
const FEWEST = 2_000

/**
 * Does `work` with the indexes away that only find rows, when the rows that it adds outnumber those that are there: sorting all of
 * them once is then cheaper than finding each one's place. Belongs into a transaction, so that indexes can't be lost.
 */
export function withoutSecondaryIndexes(database: DeskDatabase, adding: number, work: () => void): void {
  const present = database.prepare<[], number>(SIZE_OF_DESK).pluck().get() ?? 0
  if (adding < FEWEST || adding < present) {
    work()
    return
  }
  const indexes = database.prepare<[], { name: string; sql: string }>(SECONDARY_INDEXES).all()
  for (const { name } of indexes) database.exec(`DROP INDEX "${name}"`)
  work()
  for (const { sql } of indexes) database.exec(sql)
}
