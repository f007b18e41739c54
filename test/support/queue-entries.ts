import fc from 'fast-check'
import type { DeskDatabase } from '../../electron/database/open'
import { openDatabase } from '../../electron/database/open'
import { dueKey } from '../../shared/domain/queue/order-key'
import type { QueueEntry } from '../../shared/domain/queue/queue-entry'
import { DAY, HOUR } from '../../shared/lib/time'

/** The list that the entries of a test stand in. */
export const LIST = 'list-1'

/** An entry of the fresh lane without anything special, but for what is given. */
export function entryWith(given: Partial<QueueEntry> & { readonly id: string }): QueueEntry {
  return {
    leadId: `lead-${given.id}`,
    lane: 'fresh',
    orderKey: given.dueAt === undefined ? 0 : dueKey(given.dueAt),
    dueAt: null,
    owner: null,
    eligibleAt: 0,
    hotUntil: null,
    hotKey: null,
    leaseOwner: null,
    leaseUntil: null,
    ...given
  }
}

/** A few instants on two days and a few reps, so that random entries meet every border and many ties. In Japan: twice 9:00, then 8:00 and 14:00. */
export const MOMENTS = [1_000, 2_000, 3_000, DAY - HOUR, DAY + 5 * HOUR] as const
export const REPS = ['rep-a', 'rep-b'] as const

const moment = fc.constantFrom(...MOMENTS)
const rep = fc.constantFrom(...REPS)
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null })

const lane = fc.oneof(
  fc.record({ lane: fc.constantFrom('callback' as const, 'retry' as const), dueAt: moment }),
  fc.record({ lane: fc.constant('rest' as const), dueAt: maybe(moment) }),
  fc.record({
    lane: fc.constantFrom('fresh' as const, 'out' as const),
    dueAt: fc.constant(null),
    orderKey: fc.integer({ min: -2, max: 2 })
  })
)
const heat = fc.oneof(
  fc.constant({ hotUntil: null, hotKey: null }),
  fc.record({ hotUntil: moment, hotKey: fc.integer({ min: -3, max: -1 }) })
)
const rest = fc.record({
  owner: maybe(rep),
  eligibleAt: fc.oneof(fc.constant(0), moment),
  leaseOwner: maybe(rep),
  leaseUntil: maybe(moment)
})

/** Up to 40 entries of one list in random states, in random order. */
export const anyEntries: fc.Arbitrary<readonly QueueEntry[]> = fc
  .array(fc.tuple(lane, heat, rest), { maxLength: 40 })
  .chain((states) =>
    fc
      .shuffledSubarray(
        states.map((_, position) => position),
        { minLength: states.length }
      )
      .map((ids) => ({ states, ids }))
  )
  .map(({ states, ids }) =>
    states.map(([place, warmth, others], position) => {
      const id = `entry-${String(ids[position]).padStart(2, '0')}`
      return entryWith({ id, ...others, ...warmth, ...place })
    })
  )

/** A database in memory that holds just these entries, in `LIST`. */
export function databaseWith(entries: readonly QueueEntry[]): DeskDatabase {
  const database = openDatabase(':memory:')
  prepareList(database)
  putEntries(database, entries)
  return database
}

/** Replaces the entries of `LIST`. */
export function putEntries(database: DeskDatabase, entries: readonly QueueEntry[]): void {
  const addLead = database.prepare(`INSERT OR IGNORE INTO lead (id, company_id, created_at, updated_at) VALUES (?, 'company-1', 0, 0)`)
  const addEntry = database.prepare(`
    INSERT INTO list_entry (id, list_id, lead_id, lane, order_key, due_at, owner, eligible_at, hot_until, hot_key, lease_owner, lease_until, created_at)
    VALUES (@id, '${LIST}', @leadId, @lane, @orderKey, @dueAt, @owner, @eligibleAt, @hotUntil, @hotKey, @leaseOwner, @leaseUntil, 0)`)
  database.transaction(() => {
    database.exec('DELETE FROM list_entry')
    for (const entry of entries) {
      addLead.run(entry.leadId)
      addEntry.run(entry)
    }
  })()
}

function prepareList(database: DeskDatabase): void {
  database.exec(`
    INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ('company-1', '架空商事', '架空商事', 0, 0);
    INSERT INTO script (id, title, created_at) VALUES ('script-1', '台本', 0);
    INSERT INTO list (id, name, kind, script_id, hours_json, created_at) VALUES ('${LIST}', '展示会', 'outbound', 'script-1', '{}', 0);`)
}
