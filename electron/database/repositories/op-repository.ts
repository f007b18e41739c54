import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

/** One change, as it is kept for good. */
export interface Op {
  readonly id: string
  readonly at: Instant
  readonly actor: string
  readonly kind: string
  readonly entity: string
  readonly entityId: string
  readonly payload: unknown
}

/** An op as it was kept; what its payload holds depends on its kind. */
export interface OpRow {
  readonly id: string
  readonly at: Instant
  readonly actor: string
  readonly kind: string
  readonly payloadJson: string
}

interface OutcomeOp {
  readonly kind: string
  readonly at: Instant
  readonly actor: string
  /** The outcome that a correction replaced. */
  readonly replaced: OutcomeCode | null
}

/** The append-only log of every change. */
export function createOpRepository(database: Statements) {
  const insert = database.prepare<[string, Instant, string, string, string, string, string]>(
    'INSERT INTO op (id, at, actor, kind, entity, entity_id, payload_json) VALUES (?, ?, ?, ?, ?, ?, ?)'
  )
  const ofEntity = database.prepare<[string, string], OpRow>(
    'SELECT id, at, actor, kind, payload_json AS payloadJson FROM op WHERE entity = ? AND entity_id = ? ORDER BY at, id'
  )
  // a payload may hold thousands of rows: it is read only where it is needed
  const outcomes = database.prepare<[string], OutcomeOp>(`
    SELECT kind, at, actor, CASE WHEN kind = 'outcome.corrected' THEN json_extract(payload_json, '$.from') END AS replaced
    FROM op WHERE entity = 'call' AND entity_id = ? AND kind LIKE 'outcome.%' ORDER BY at, id`)

  return {
    /** How a call came to its outcome, the earliest first, without what each step changed. */
    outcomesOf: (callId: string): readonly OutcomeOp[] => outcomes.all(callId),
    /** Everything that was logged of one entity, the earliest first. */
    of: (entity: string, entityId: string): readonly OpRow[] => ofEntity.all(entity, entityId),
    append: (op: Op): void => void insert.run(op.id, op.at, op.actor, op.kind, op.entity, op.entityId, JSON.stringify(op.payload))
  } as const
}
