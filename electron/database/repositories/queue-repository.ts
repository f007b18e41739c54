import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import { COUNT_CAP } from '../../../shared/domain/queue/count-cap'
import type { PromiseDay } from '../../../shared/domain/queue/promise-due'
import { clockOf } from '../../../shared/domain/queue/promise-due'
import type { Lane, QueueEntry } from '../../../shared/domain/queue/queue-entry'
import type { QueueView } from '../../../shared/domain/queue/ranking'
import type { WhyFacts } from '../../../shared/domain/queue/why'
import type { Instant } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'
import { COOL_DOWN, COUNTS, END_WAITS, FACTS, NEXT_OPENING, RANKED } from './queue-statements'

/** Entries changed by one `settle`, so that it never holds the database for long. */
const SETTLE_LIMIT = 500

/** How many entries stand in each part of the queue, leases aside; each at most `COUNT_CAP`. `later` waits for its time, `out` has left. */
export interface QueueCounts {
  readonly promised: number
  readonly hot: number
  readonly retries: number
  readonly fresh: number
  readonly rest: number
  readonly later: number
  readonly out: number
}

/** The queue of a list as it lies in the database. The order is that of shared/domain/queue/ranking.ts. */
export interface QueueRepository {
  /** The entry that a rep is served now, or undefined when none is. `except` is passed over: the one on the screen. */
  nextEntry(listId: string, view: QueueView & { readonly except?: string }): QueueEntry | undefined
  /** The first `limit` entries that a rep will be served, in order. */
  upcoming(listId: string, view: QueueView & { readonly limit: number }): readonly QueueEntry[]
  counts(listId: string, day: PromiseDay): QueueCounts
  /** The next instant at which another entry comes to its turn, leases aside; undefined when nothing waits. */
  nextOpening(listId: string, day: PromiseDay): Instant | undefined
  /**
   * Writes off waits and heat that time has ended, at most 500 entries of each kind. It changes no answer of the other functions, only keeps
   * them fast: call it now and then (at start, every minute) until it returns 0.
   * @returns how many entries changed
   */
  settle(listId: string, now: Instant): number
  /** What "why this lead" is told from, or undefined for an unknown entry. */
  facts(entryId: string): WhyFacts | undefined
}

export function createQueueRepository(database: DeskDatabase): QueueRepository {
  const ranked = database.prepare<[RankedParameters], EntryRow>(RANKED)
  const counts = database.prepare<[DayParameters & { cap: number }], QueueCounts>(COUNTS)
  const nextOpening = database.prepare<[DayParameters], { at: Instant | null }>(NEXT_OPENING)
  const endWaits = database.prepare<[SettleParameters]>(END_WAITS)
  const coolDown = database.prepare<[SettleParameters]>(COOL_DOWN)
  const facts = database.prepare<[{ entry: string }], FactsRow>(FACTS)
  const settle = database.transaction((parameters: SettleParameters) => endWaits.run(parameters).changes + coolDown.run(parameters).changes)

  return {
    nextEntry(list, { rep, except = null, ...day }) {
      const row = ranked.get({ ...dayParameters(list, day), rep, except, limit: 1 })
      return row && toEntry(row)
    },
    upcoming: (list, { rep, limit, ...day }) => ranked.all({ ...dayParameters(list, day), rep, except: null, limit }).map(toEntry),
    counts(list, day) {
      const row = counts.get({ ...dayParameters(list, day), cap: COUNT_CAP })
      if (row === undefined) throw new Error('counting returned no row')
      return row
    },
    nextOpening: (list, day) => nextOpening.get(dayParameters(list, day))?.at ?? undefined,
    settle: (list, now) => settle({ list, now, limit: SETTLE_LIMIT }),
    facts(entry) {
      const row = facts.get({ entry })
      return row && toFacts(row)
    }
  }
}

interface DayParameters {
  readonly list: string
  readonly now: Instant
  readonly midnight: Instant
  readonly clock: number
  readonly closes: number
}

function dayParameters(list: string, day: PromiseDay): DayParameters {
  return { list, now: day.now, ...clockOf(day) }
}

interface RankedParameters extends DayParameters {
  readonly rep: string
  readonly except: string | null
  readonly limit: number
}

interface SettleParameters {
  readonly list: string
  readonly now: Instant
  readonly limit: number
}

interface EntryRow {
  readonly id: string
  readonly lead_id: string
  readonly lane: Lane
  readonly order_key: number
  readonly due_at: number | null
  readonly owner: string | null
  readonly eligible_at: number
  readonly hot_until: number | null
  readonly hot_key: number | null
  readonly lease_owner: string | null
  readonly lease_until: number | null
}

interface FactsRow extends EntryRow {
  readonly calls: number
  readonly last_outcome: OutcomeCode | null
  readonly last_called_at: number | null
  readonly score: number
  readonly behaviour_kind: string | null
  readonly behaviour_title: string | null
  readonly behaviour_at: number | null
}

function toEntry(row: EntryRow): QueueEntry {
  return {
    id: row.id,
    leadId: row.lead_id,
    lane: row.lane,
    orderKey: row.order_key,
    dueAt: row.due_at,
    owner: row.owner,
    eligibleAt: row.eligible_at,
    hotUntil: row.hot_until,
    hotKey: row.hot_key,
    leaseOwner: row.lease_owner,
    leaseUntil: row.lease_until
  }
}

function toFacts(row: FactsRow): WhyFacts {
  const { behaviour_kind: kind, behaviour_title: title, behaviour_at: occurredAt } = row
  return {
    entry: toEntry(row),
    calls: row.calls,
    lastOutcome: row.last_outcome,
    lastCalledAt: row.last_called_at,
    score: row.score,
    latestBehaviour: kind === null || title === null || occurredAt === null ? null : { kind, title, occurredAt }
  }
}
