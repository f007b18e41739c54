import type { Instant } from '../../lib/time'

/** Why a lead waits in a list. `out` has left the queue. */
export const LANES = ['callback', 'retry', 'fresh', 'rest', 'out'] as const
export type Lane = (typeof LANES)[number]

/**
 * What the queue's order is decided by: one lead in one list.
 *
 * Invariants (also checked by the database): a call-back and a retry have a `dueAt`; in the lanes callback, retry and rest `orderKey` is
 * `dueKey(dueAt)`, in fresh it is `freshKey(rank)`; `hotUntil` and `hotKey` are both set or both null.
 */
export interface QueueEntry {
  readonly id: string
  readonly leadId: string
  readonly lane: Lane
  /** The place within the lane, smallest first. */
  readonly orderKey: number
  /** The promised (callback), planned (retry) or wake-up (rest) instant of the next call. */
  readonly dueAt: Instant | null
  /** The rep who promised the call-back. */
  readonly owner: string | null
  /** Not served before this instant, whatever the lane: number tried lately, company resting, skipped. 0 is "no wait". */
  readonly eligibleAt: Instant
  /** Active right now: jumps the queue until this instant, ordered by `hotKey`. */
  readonly hotUntil: Instant | null
  readonly hotKey: number | null
  /** The rep for whom the lead is reserved, and until when. */
  readonly leaseOwner: string | null
  readonly leaseUntil: Instant | null
}
