import { COUNT_CAP } from '../../../shared/domain/queue/count-cap'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

/** What a check-up asks of the database: nothing that grows with it. */
export function createHealthRepository(database: Statements) {
  const counted = (table: 'lead' | 'call') =>
    database.prepare<[], number>(`SELECT count(*) FROM (SELECT 1 FROM ${table} LIMIT ${COUNT_CAP})`).pluck()
  const leads = counted('lead')
  const calls = counted('call')
  // ids are in the order in which they were made
  const latest = database
    .prepare<[], Instant | null>(`
      SELECT max(coalesce((SELECT at FROM op ORDER BY id DESC LIMIT 1), 0), coalesce((SELECT max(started_at) FROM call), 0))`)
    .pluck()

  return {
    /** Leads and calls, counted up to `COUNT_CAP`. */
    counts: (): { readonly leads: number; readonly calls: number } => ({ leads: leads.get() ?? 0, calls: calls.get() ?? 0 }),
    /** The latest instant that was stored; null for an empty desk. */
    latest: (): Instant | null => latest.get() || null
  } as const
}
