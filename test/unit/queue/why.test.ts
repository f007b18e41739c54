import { describe, expect, it } from 'vitest'
import type { WhyFacts } from '../../../shared/domain/queue/why'
import { whyThisLead } from '../../../shared/domain/queue/why'
import { instantOf } from '../../../shared/lib/time'
import { entryWith } from '../../support/queue-entries'

const now = instantOf('2026-07-08', '14:12')
const view = { now, rep: 'rep-a', closes: '18:00' }
const facts = (given: Partial<WhyFacts>): WhyFacts => ({
  entry: entryWith({ id: '1' }),
  calls: 0,
  lastOutcome: null,
  lastCalledAt: null,
  score: 0,
  latestBehaviour: null,
  ...given
})

describe('why this lead', () => {
  it('tells a promise that is late, the try and the last call', () => {
    const entry = entryWith({ id: '1', lane: 'callback', dueAt: instantOf('2026-07-08', '14:00'), owner: 'rep-a' })
    const lastCalledAt = instantOf('2026-07-07', '10:20')
    expect(whyThisLead(facts({ entry, calls: 2, lastOutcome: 'no_answer', lastCalledAt }), view)).toEqual({
      tier: 1,
      promise: { at: entry.dueAt, lateMinutes: 12, own: true },
      callNumber: 3,
      lastCall: { at: lastCalledAt, outcome: 'no_answer', weekday: 2, partOfDay: 'morning' },
      heat: undefined
    })
  })

  it('tells that a lead was never called', () => {
    expect(whyThisLead(facts({}), view)).toEqual({
      tier: 4,
      promise: undefined,
      callNumber: 1,
      lastCall: undefined,
      heat: undefined
    })
  })

  it('tells what a hot lead did, until it has cooled down', () => {
    const latestBehaviour = { kind: 'download', title: '導入事例集', occurredAt: now - 1_000 }
    const entry = entryWith({ id: '1', hotUntil: now + 1, hotKey: -1 })
    expect(whyThisLead(facts({ entry, score: 80, latestBehaviour }), view)).toMatchObject({
      tier: 2,
      heat: { score: 80, behaviour: latestBehaviour }
    })
    expect(whyThisLead(facts({ entry, score: 80, latestBehaviour }), { ...view, now: now + 1 }).heat).toBeUndefined()
  })

  it('tells of a lead opened before its promised time that it is out of turn', () => {
    const entry = entryWith({ id: '1', lane: 'callback', dueAt: now + 5 * 60_000, owner: 'rep-b' })
    expect(whyThisLead(facts({ entry }), view)).toMatchObject({ tier: undefined, promise: { lateMinutes: -5, own: false } })
  })

  it.each([
    ['11:59', 'morning'],
    ['12:00', 'midday'],
    ['13:00', 'afternoon'],
    ['17:00', 'evening']
  ])('calls %s %s', (time, partOfDay) => {
    expect(whyThisLead(facts({ lastCalledAt: instantOf('2026-07-07', time) }), view).lastCall?.partOfDay).toBe(partOfDay)
  })
})
