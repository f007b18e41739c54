import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QueueEntry } from '../../../shared/domain/queue/queue-entry'
import { compareEntries, pickNext, rank, tierOf } from '../../../shared/domain/queue/ranking'
import { anyEntries, entryWith } from '../../support/queue-entries'

const NOW = 2_000
const view = { now: NOW, rep: 'rep-a', closes: '18:00' }
const hot = { hotUntil: NOW + 1, hotKey: -1 }
const order = (...entries: readonly QueueEntry[]): readonly string[] => rank(entries, view).map((entry) => entry.id)

describe('the order of the queue', () => {
  it('is call-backs, hot leads, retries, never called, the rest', () => {
    const rest = entryWith({ id: '1', lane: 'rest' })
    const fresh = entryWith({ id: '2' })
    const retry = entryWith({ id: '3', lane: 'retry', dueAt: NOW })
    const hotFresh = entryWith({ id: '4', ...hot })
    const promised = entryWith({ id: '5', lane: 'callback', dueAt: NOW })
    expect(order(rest, fresh, retry, hotFresh, promised)).toEqual(['5', '4', '3', '2', '1'])
  })

  it('serves own call-backs before those of others, and each by the time promised', () => {
    const theirs = entryWith({ id: '1', lane: 'callback', dueAt: 100, owner: 'rep-b' })
    const nobodys = entryWith({ id: '2', lane: 'callback', dueAt: 200 })
    const mineLater = entryWith({ id: '3', lane: 'callback', dueAt: 400, owner: 'rep-a' })
    const mine = entryWith({ id: '4', lane: 'callback', dueAt: 300, owner: 'rep-a' })
    expect(order(theirs, nobodys, mineLater, mine)).toEqual(['4', '3', '1', '2'])
  })

  it('never calls before the time a customer named, however hot', () => {
    expect(tierOf(entryWith({ id: '1', lane: 'callback', dueAt: NOW + 1, ...hot }), view)).toBeUndefined()
    expect(tierOf(entryWith({ id: '1', lane: 'callback', dueAt: NOW, ...hot }), view)).toBe(1)
  })

  it('lets a hot lead jump the queue only once its time has come, and only while it is hot', () => {
    expect(tierOf(entryWith({ id: '1', lane: 'retry', dueAt: NOW + 1, ...hot }), view)).toBeUndefined()
    expect(tierOf(entryWith({ id: '1', lane: 'retry', dueAt: NOW, ...hot }), view)).toBe(2)
    expect(tierOf(entryWith({ id: '1', lane: 'rest', ...hot }), view)).toBe(2)
    expect(tierOf(entryWith({ id: '1', hotUntil: NOW, hotKey: -1 }), view)).toBe(4)
  })

  it('serves nobody who has left, waits, or is reserved for another', () => {
    expect(tierOf(entryWith({ id: '1', lane: 'out' }), view)).toBeUndefined()
    expect(tierOf(entryWith({ id: '1', eligibleAt: NOW + 1 }), view)).toBeUndefined()
    expect(tierOf(entryWith({ id: '1', leaseOwner: 'rep-b', leaseUntil: NOW + 1 }), view)).toBeUndefined()
  })

  it('serves again when the wait or the reservation is over, and what the rep holds', () => {
    expect(tierOf(entryWith({ id: '1', eligibleAt: NOW }), view)).toBe(4)
    expect(tierOf(entryWith({ id: '1', leaseOwner: 'rep-b', leaseUntil: NOW }), view)).toBe(4)
    expect(tierOf(entryWith({ id: '1', leaseOwner: 'rep-a', leaseUntil: NOW + 1 }), view)).toBe(4)
  })

  it('is the same in whatever order the entries come', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(rank([...entries].reverse(), view)).toEqual(rank(entries, view))
        expect(pickNext([...entries].reverse(), view)).toEqual(pickNext(entries, view))
      })
    )
  })

  it('is total: of two entries one is always first, and first stays first', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const [one, other, third] = entries
        if (one === undefined || other === undefined || third === undefined) return
        expect(Math.sign(compareEntries(one, other, view))).toBe(-Math.sign(compareEntries(other, one, view)))
        expect(compareEntries(one, other, view)).not.toBe(0)
        if (compareEntries(one, other, view) < 0 && compareEntries(other, third, view) < 0) {
          expect(compareEntries(one, third, view)).toBeLessThan(0)
        }
      })
    )
  })
})
