import type { ErasureReason } from '../../../shared/contract/person'
import type { Instant } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'
import { ERASE, PREVIEW } from './erasure-statements'
import { COMPACT } from './search-index-statements'

/** What a person is found by in the tables. */
export interface PersonKeys {
  readonly lead: string
  readonly company: string
  /** The person's key, empty for somebody without a name. */
  readonly name: string
  /** The subjects by which do-not-call knows the person, as a JSON array. */
  readonly persons: string
}

export interface Erasure {
  readonly id: string
  readonly actor: string
  readonly reason: ErasureReason
  readonly at: Instant
}

export interface ErasureCounts {
  readonly numbers: number
  readonly answers: number
  readonly notes: number
  readonly todos: number
  readonly mails: number
  readonly handoffs: number
  readonly behaviours: number
  readonly recordings: number
  readonly calls: number
  readonly log: number
  readonly forbiddenNumbers: number
  readonly mentionedElsewhere: number
}

type Named = PersonKeys & { readonly alone: 0 | 1 }

/** Erases people from every table. */
export function createPersonRepository(database: DeskDatabase) {
  const alone = database
    .prepare<[string, string], 0 | 1>('SELECT NOT EXISTS (SELECT 1 FROM lead WHERE company_id = ? AND id <> ? AND erased_at IS NULL)')
    .pluck()
  const preview = database.prepare<Named, ErasureCounts>(PREVIEW)
  const begin = database.prepare<Erasure & { lead: string }>(
    'INSERT INTO erasure (id, lead_id, actor, reason, started_at) VALUES ($id, $lead, $actor, $reason, $at)'
  )
  const finish = database.prepare<[Instant, string]>('UPDATE erasure SET finished_at = ? WHERE id = ?')
  const named = (keys: PersonKeys): Named => ({ ...keys, alone: alone.get(keys.company, keys.lead) ?? 0 })

  return {
    preview(keys: PersonKeys): ErasureCounts {
      const counts = preview.get(named(keys))
      if (counts === undefined) throw new Error('a count has no row')
      return counts
    },
    /** Takes the person out of every table. Belongs into a transaction, which it is as a whole or not at all. */
    erase(keys: PersonKeys, erasure: Erasure): void {
      begin.run({ ...erasure, lead: keys.lead })
      const parameters = { ...named(keys), ...erasure }
      for (const statement of ERASE) database.prepare(statement).run(parameters)
      finish.run(erasure.at, erasure.id)
    },
    /**
     * Makes sure that what was deleted is in no byte of the database's files any more: the index of the search is made one, every page is
     * written anew, and the log is cut. Takes about a second for 100 MB, and runs outside of any transaction.
     */
    scrub(): void {
      database.exec(COMPACT)
      database.exec('VACUUM')
      database.pragma('wal_checkpoint(TRUNCATE)')
    }
  } as const
}
