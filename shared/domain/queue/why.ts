import type { Instant } from '../../lib/time'
import { localDate, localTime, MINUTE, weekday } from '../../lib/time'
import type { OutcomeCode } from '../outcome/outcome-code'
import type { QueueEntry } from './queue-entry'
import type { QueueView, Tier } from './ranking'
import { tierOf } from './ranking'

/** The latest thing a lead did, as marketing recorded it. */
export interface LatestBehaviour {
  readonly kind: string
  readonly title: string
  readonly occurredAt: Instant
}

/** What is known of an entry when it is served or opened. */
export interface WhyFacts {
  readonly entry: QueueEntry
  /** Calls of this lead so far; what failed technically rang nowhere and does not count. */
  readonly calls: number
  readonly lastOutcome: OutcomeCode | null
  readonly lastCalledAt: Instant | null
  readonly score: number
  readonly latestBehaviour: LatestBehaviour | null
}

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening'

/** The reason why this lead is on the screen now, as data; the screen words it. */
export interface Why {
  /** The tier in which it was served; undefined when it was opened out of turn. */
  readonly tier: Tier | undefined
  /** The promised call-back, if one stands: whose it is and by how many whole minutes it is late (negative: still to come). */
  readonly promise: { readonly at: Instant; readonly lateMinutes: number; readonly own: boolean } | undefined
  /** Which call of this lead this will be, counted from 1. */
  readonly callNumber: number
  /** The last call: how it ended and when, with weekday 1 Monday … 7 Sunday and part of the day in Japan. */
  readonly lastCall: LastCall | undefined
  /** Present while the lead is hot. */
  readonly heat: { readonly score: number; readonly behaviour: LatestBehaviour | undefined } | undefined
}

export interface LastCall {
  readonly at: Instant
  readonly outcome: OutcomeCode | undefined
  readonly weekday: number
  readonly partOfDay: PartOfDay
}

/** Says why a lead is served to a rep now: promise, try number, last call and heat (design: the queue's order). */
export function whyThisLead(facts: WhyFacts, view: QueueView): Why {
  return {
    tier: tierOf(facts.entry, view),
    promise: promiseOf(facts.entry, view),
    callNumber: facts.calls + 1,
    lastCall: lastCallOf(facts),
    heat: heatOf(facts, view.now)
  }
}

function promiseOf({ lane, dueAt, owner }: QueueEntry, { now, rep }: QueueView): Why['promise'] {
  if (lane !== 'callback' || dueAt === null) return undefined
  return { at: dueAt, lateMinutes: Math.floor((now - dueAt) / MINUTE), own: owner === rep }
}

function lastCallOf({ lastCalledAt: at, lastOutcome }: WhyFacts): LastCall | undefined {
  if (at === null) return undefined
  return { at, outcome: lastOutcome ?? undefined, weekday: weekday(localDate(at)), partOfDay: partOfDay(at) }
}

function heatOf({ entry, score, latestBehaviour }: WhyFacts, now: Instant): Why['heat'] {
  if (entry.hotUntil === null || entry.hotUntil <= now) return undefined
  return { score, behaviour: latestBehaviour ?? undefined }
}

function partOfDay(at: Instant): PartOfDay {
  const time = localTime(at)
  if (time < '12:00') return 'morning'
  if (time < '13:00') return 'midday'
  return time < '17:00' ? 'afternoon' : 'evening'
}
