import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createQueueRepository } from '../../../electron/database/repositories/queue-repository'
import type { QueueEntry } from '../../../shared/domain/queue/queue-entry'
import type { QueueView } from '../../../shared/domain/queue/ranking'
import { pickNext, rank, tierOf } from '../../../shared/domain/queue/ranking'
import { DAY, HOUR } from '../../../shared/lib/time'
import { anyEntries, databaseWith, LIST, MOMENTS, putEntries, REPS } from '../../support/queue-entries'

const LATER = [DAY, DAY + 5 * HOUR + 1, 2 * DAY - 2 * HOUR, 2 * DAY, 2 * DAY + 6 * HOUR]
const anyView = fc.record({
  now: fc.constantFrom(...MOMENTS, 500, 2_500, 9_000, ...LATER),
  rep: fc.constantFrom(...REPS),
  closes: fc.constantFrom('14:00', '18:00')
})
const RUNS = { numRuns: 400 }

const database = databaseWith([])
const queue = createQueueRepository(database)
const ids = (entries: readonly QueueEntry[]): readonly string[] => entries.map((entry) => entry.id)

describe('the queue in the database', () => {
  it('serves the very entry that the ranking rule picks', () => {
    fc.assert(
      fc.property(anyEntries, anyView, (entries, view) => {
        putEntries(database, entries)
        expect(queue.nextEntry(LIST, view)).toEqual(pickNext(entries, view))
      }),
      RUNS
    )
  })

  it('passes over the entry on the screen and serves the one after it', () => {
    fc.assert(
      fc.property(anyEntries, anyView, (entries, view) => {
        putEntries(database, entries)
        const [first, second] = rank(entries, view)
        expect(queue.nextEntry(LIST, { ...view, except: first?.id })).toEqual(second)
      }),
      RUNS
    )
  })

  it('shows what is coming in exactly the order in which it will be served', () => {
    fc.assert(
      fc.property(anyEntries, anyView, fc.integer({ min: 1, max: 45 }), (entries, view, limit) => {
        putEntries(database, entries)
        expect(ids(queue.upcoming(LIST, { ...view, limit }))).toEqual(ids(rank(entries, view).slice(0, limit)))
      }),
      RUNS
    )
  })

  it('counts every entry once, in the tier in which it stands', () => {
    fc.assert(
      fc.property(anyEntries, anyView, (entries, view) => {
        putEntries(database, entries)
        expect(queue.counts(LIST, view)).toEqual(countByTier(entries, view))
      }),
      RUNS
    )
  })

  it('serves nothing new before the next opening and something at it', () => {
    fc.assert(
      fc.property(anyEntries, anyView, (leased, view) => {
        const entries = leased.map((entry) => ({ ...entry, leaseOwner: null, leaseUntil: null }))
        putEntries(database, entries)
        const servedAt = (now: number): readonly string[] => ids(rank(entries, { ...view, now }))
        const opening = queue.nextOpening(LIST, view)
        const known = new Set(servedAt(view.now))
        if (opening === undefined) {
          expect(servedAt(Number.MAX_SAFE_INTEGER).every((id) => known.has(id))).toBe(true)
        } else {
          expect(servedAt(opening - 1).every((id) => known.has(id))).toBe(true)
          expect(servedAt(opening).some((id) => !known.has(id))).toBe(true)
        }
      }),
      RUNS
    )
  })

  it('gives the same answers after waits and heat were written off', () => {
    fc.assert(
      fc.property(anyEntries, anyView, (entries, view) => {
        putEntries(database, entries)
        const before = answers(view)
        while (queue.settle(LIST, view.now) > 0);
        expect(answers(view)).toEqual(before)
        expect(queue.settle(LIST, view.now)).toBe(0)
      }),
      RUNS
    )
  })

  function answers(view: QueueView): unknown {
    return [ids(queue.upcoming(LIST, { ...view, limit: 50 })), queue.counts(LIST, view), queue.nextOpening(LIST, view)]
  }
})

function countByTier(entries: readonly QueueEntry[], { now, closes }: QueueView): Record<string, number> {
  const counts: Record<string, number> = { promised: 0, hot: 0, retries: 0, fresh: 0, rest: 0, later: 0, out: 0 }
  const names = ['later', 'promised', 'hot', 'retries', 'fresh', 'rest']
  for (const entry of entries) {
    const unleased = { ...entry, leaseOwner: null }
    const name = entry.lane === 'out' ? 'out' : (names[tierOf(unleased, { now, closes, rep: 'anyone' }) ?? 0] ?? '')
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}
