import type { Lane } from '../../../shared/domain/queue/queue-entry'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

/** A lead's place in a list, with what decides whether and how a change of many fits it. */
export interface BulkRow {
  readonly id: string
  readonly listId: string
  readonly leadId: string
  readonly lane: Lane
  readonly outReason: string | null
  readonly orderKey: number
  readonly eligibleAt: Instant
  readonly level: number
  readonly score: number
  readonly employees: number | null
  readonly practice: number
  /** Of the list that it is to come into; null without one. */
  readonly targetPractice: number | null
  readonly taken: number
}

/** One entry of the log of a change of many leads, without its payload, which may be long. */
export interface BulkOp {
  readonly id: string
  readonly at: Instant
  readonly actor: string
  readonly kind: string
}

export interface NewPlace {
  readonly id: string
  readonly listId: string
  readonly leadId: string
  readonly orderKey: number
  readonly now: Instant
}

/** What changes of many leads read and write beyond what a single change does. */
export function createBulkRepository(database: Statements) {
  const place = database.prepare<{ id: string; target: string | null }, BulkRow>(`
    SELECT list_entry.id, list_entry.list_id AS listId, list_entry.lead_id AS leadId, lane, out_reason AS outReason, order_key AS orderKey,
      eligible_at AS eligibleAt, level, score, employees, lead.practice, (SELECT practice FROM list WHERE id = $target) AS targetPractice,
      EXISTS (SELECT 1 FROM list_entry AS there WHERE there.list_id = $target AND there.lead_id = list_entry.lead_id) AS taken
    FROM list_entry JOIN lead ON lead.id = list_entry.lead_id JOIN company ON company.id = lead.company_id
    WHERE list_entry.id = $id AND erased_at IS NULL`)
  const add = database.prepare<NewPlace>(`
    INSERT INTO list_entry (id, list_id, lead_id, lane, order_key, created_at) VALUES ($id, $listId, $leadId, 'fresh', $orderKey, $now)`)
  const latest = database.prepare<[], string>("SELECT entity_id FROM op WHERE entity = 'bulk' ORDER BY entity_id DESC LIMIT 1").pluck()
  const log = database.prepare<[string], BulkOp>(
    "SELECT id, at, actor, kind FROM op WHERE entity = 'bulk' AND entity_id = ? ORDER BY at, id"
  )
  const payload = database.prepare<[string], string>('SELECT payload_json FROM op WHERE id = ?').pluck()
  const changed = database
    .prepare<[string], number>(
      "SELECT coalesce(sum(json_extract(payload_json, '$.changed')), 0) FROM op WHERE entity = 'bulk' AND entity_id = ? AND kind = 'bulk.slice'"
    )
    .pluck()

  return {
    /** Undefined for a place that is gone, or whose lead was erased. */
    place: (id: string, target: string | null): BulkRow | undefined => place.get({ id, target }),
    add: (row: NewPlace): void => void add.run(row),
    /** The change of many leads that was begun last. */
    latest: (): string | undefined => latest.get(),
    log: (bulkId: string): readonly BulkOp[] => log.all(bulkId),
    payload: (opId: string): unknown => JSON.parse(payload.get(opId) ?? '{}'),
    /** How many leads a change has changed so far. */
    changed: (bulkId: string): number => changed.get(bulkId) ?? 0
  } as const
}
