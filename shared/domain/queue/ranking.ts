import { assertNever } from '../../lib/assert-never'
import type { Instant } from '../../lib/time'
import type { PromiseDay } from './promise-due'
import { isPromiseDue } from './promise-due'
import type { QueueEntry } from './queue-entry'

/**
 * The published order (docs/queue.md): 1 call-backs promised for now, own ones first · 2 hot leads · 3 retries whose time has come ·
 * 4 never called · 5 the rest.
 */
export type Tier = 1 | 2 | 3 | 4 | 5

/** Who asks for a lead, and when. */
export interface QueueView extends PromiseDay {
  readonly rep: string
}

/** The tier in which an entry is served to a rep now, or undefined when it is not served: out, waiting, not due, or reserved for another. */
export function tierOf(entry: QueueEntry, view: QueueView): Tier | undefined {
  if (entry.eligibleAt > view.now || isReservedForAnother(entry, view)) return undefined
  switch (entry.lane) {
    case 'out':
      return undefined
    // heat never moves a promised call-back: the customer named the time
    case 'callback':
      return isPromiseDue(entry.orderKey, view) ? 1 : undefined
    case 'retry':
      return isDue(entry, view.now) ? unlessHot(entry, view.now, 3) : undefined
    case 'fresh':
      return unlessHot(entry, view.now, 4)
    case 'rest':
      return isDue(entry, view.now) ? unlessHot(entry, view.now, 5) : undefined
    default:
      return assertNever(entry.lane)
  }
}

/** Which of two entries is served first (negative: the first). Entries that are not served come last. A total order: ties go by id. */
export function compareEntries(one: QueueEntry, other: QueueEntry, view: QueueView): number {
  return compareKeys(sortKey(one, view), sortKey(other, view))
}

/** The entry that a rep is served now, or undefined when none is. */
export function pickNext<Entry extends QueueEntry>(entries: readonly Entry[], view: QueueView): Entry | undefined {
  return rank(entries, view)[0]
}

/** All entries that are served to a rep now, in order. */
export function rank<Entry extends QueueEntry>(entries: readonly Entry[], view: QueueView): readonly Entry[] {
  return entries.filter((entry) => tierOf(entry, view) !== undefined).sort((one, other) => compareEntries(one, other, view))
}

type SortKey = readonly [tier: number, ownership: number, key: number, id: string]

function sortKey(entry: QueueEntry, view: QueueView): SortKey {
  const tier = tierOf(entry, view)
  const ownership = tier === 1 && entry.owner !== view.rep ? 1 : 0
  const key = tier === 2 ? (entry.hotKey ?? 0) : entry.orderKey
  return [tier ?? Number.POSITIVE_INFINITY, ownership, key, entry.id]
}

function compareKeys(one: SortKey, other: SortKey): number {
  for (const [position, value] of one.entries()) {
    const against = other[position] ?? value
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}

function isReservedForAnother(entry: QueueEntry, { now, rep }: QueueView): boolean {
  if (entry.leaseOwner === null || entry.leaseOwner === rep) return false
  return entry.leaseUntil === null || entry.leaseUntil > now
}

function isDue(entry: QueueEntry, now: Instant): boolean {
  return entry.orderKey <= now
}

function unlessHot(entry: QueueEntry, now: Instant, tier: Tier): Tier {
  return entry.hotKey !== null && entry.hotUntil !== null && entry.hotUntil > now ? 2 : tier
}
