import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { Lane, QueueEntry } from '../../../shared/domain/queue/queue-entry'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

/** A lead's place in a list, with what its history there is. */
export interface EntryRow extends QueueEntry {
  readonly listId: string
  readonly attempts: number
  readonly lastOutcome: OutcomeCode | null
  readonly lastCalledAt: Instant | null
}

/** Where an entry waits after an outcome. */
export interface EntryChange {
  readonly id: string
  readonly lane: Lane
  readonly orderKey: number
  readonly dueAt: Instant | null
  readonly owner: string | null
  readonly eligibleAt: Instant
  readonly outReason: string | null
}

/** An outcome as its entry keeps it, and where the entry waits from then on. */
export interface EntryOutcome extends EntryChange {
  readonly attempts: number
  readonly outcome: OutcomeCode
  readonly at: Instant
}

/** Changes to the places of leads in their lists. What comes next is the queue repository's. */
export function createEntryRepository(database: Statements) {
  const columns = `id, list_id AS listId, lead_id AS leadId, lane, order_key AS orderKey, due_at AS dueAt, owner, eligible_at AS eligibleAt,
    hot_until AS hotUntil, hot_key AS hotKey, lease_owner AS leaseOwner, lease_until AS leaseUntil, attempts,
    last_outcome AS lastOutcome, last_called_at AS lastCalledAt`
  const byId = database.prepare<[string], EntryRow>(`SELECT ${columns} FROM list_entry WHERE id = ?`)
  const waiting = database.prepare<[string], EntryRow>(`
    SELECT ${columns} FROM list_entry WHERE lead_id = ? AND lane IN ('callback', 'retry', 'rest') AND due_at IS NOT NULL`)
  const move = database.prepare<EntryChange>(`
    UPDATE list_entry SET lane = $lane, order_key = $orderKey, due_at = $dueAt, owner = $owner, eligible_at = $eligibleAt,
      out_reason = $outReason, skip_reason = NULL WHERE id = $id`)
  // one write for all of it: each rewrites the row and its images in the log
  const close = database.prepare<EntryOutcome>(`
    UPDATE list_entry SET lane = $lane, order_key = $orderKey, due_at = $dueAt, owner = $owner, eligible_at = $eligibleAt,
      out_reason = $outReason, skip_reason = NULL, attempts = $attempts, last_outcome = $outcome, last_called_at = $at, hot_until = NULL,
      hot_key = NULL, lease_owner = NULL, lease_until = NULL WHERE id = $id`)
  const skip = database.prepare<[Instant, string, string]>(
    'UPDATE list_entry SET eligible_at = max(eligible_at, ?), skip_reason = ? WHERE id = ?'
  )
  const lease = database.prepare<[string | null, Instant | null, string]>(
    'UPDATE list_entry SET lease_owner = ?, lease_until = ? WHERE id = ?'
  )
  const restCompany = database.prepare<{ company: string; until: Instant }>(`
    UPDATE list_entry SET eligible_at = max(eligible_at, $until)
    WHERE lane NOT IN ('out', 'callback') AND lead_id IN (SELECT id FROM lead WHERE company_id = $company)`)
  const restNumber = database.prepare<{ number: string; until: Instant; except: string }>(`
    UPDATE list_entry SET eligible_at = max(eligible_at, $until)
    WHERE lane <> 'out' AND id <> $except AND lead_id IN (
      SELECT lead_id FROM phone WHERE e164 = $number AND lead_id IS NOT NULL
      UNION SELECT lead.id FROM phone JOIN lead ON lead.company_id = phone.company_id WHERE phone.e164 = $number AND phone.lead_id IS NULL)`)
  const restLead = database.prepare<{ lead: string; until: Instant; except: string }>(
    "UPDATE list_entry SET eligible_at = max(eligible_at, $until) WHERE lead_id = $lead AND id <> $except AND lane NOT IN ('out', 'callback')"
  )
  const leadOut = database.prepare<{ lead: string; reason: string }>(
    "UPDATE list_entry SET lane = 'out', out_reason = $reason, due_at = NULL, owner = NULL WHERE lead_id = $lead AND lane <> 'out'"
  )

  const outFor = database.prepare<[string, string], EntryRow>(
    `SELECT ${columns} FROM list_entry WHERE lead_id = ? AND lane = 'out' AND out_reason = ?`
  )
  const queued = database.prepare<[string], number>("SELECT 1 FROM list_entry WHERE lead_id = ? AND lane <> 'out' LIMIT 1").pluck()

  return {
    get: (id: string): EntryRow | undefined => byId.get(id),
    /** The lead's places that wait for an instant: promised, planned or woken. */
    waitingOf: (lead: string): readonly EntryRow[] => waiting.all(lead),
    move: (change: EntryChange): void => void move.run(change),
    /** Notes the outcome and gives the lead its next place; one that was called is no longer "active right now", nor leased. */
    close: (outcome: EntryOutcome): void => void close.run(outcome),
    skip: (id: string, until: Instant, reason: string): void => void skip.run(until, reason, id),
    lease: (id: string, owner: string, until: Instant): void => void lease.run(owner, until, id),
    release: (id: string): void => void lease.run(null, null, id),
    /** Nobody at the company is served, but for those who asked to be called themselves. */
    restCompany: (company: string, until: Instant): void => void restCompany.run({ company, until }),
    /** Whoever shares the number is not served for a while; the entry just called has its own plan. */
    restNumber: (number: string, until: Instant, except: string): void => void restNumber.run({ number, until, except }),
    /** The lead waits in its other lists too, until the time planned in this one; a promise made there keeps its own. */
    restLead: (lead: string, until: Instant, except: string): void => void restLead.run({ lead, until, except }),
    /** Whether a lead waits in any list. */
    isQueued: (lead: string): boolean => queued.get(lead) !== undefined,
    /** The places that a lead has left for a reason. */
    outFor: (lead: string, reason: string): readonly EntryRow[] => outFor.all(lead, reason),
    /** Takes a lead out of every list it is in. */
    takeLeadOut: (lead: string, reason: string): void => void leadOut.run({ lead, reason })
  } as const
}
