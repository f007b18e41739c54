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

/** The append-only log of every change. */
export function createOpRepository(database: Statements) {
  const insert = database.prepare<[string, Instant, string, string, string, string, string]>(
    'INSERT INTO op (id, at, actor, kind, entity, entity_id, payload_json) VALUES (?, ?, ?, ?, ?, ?, ?)'
  )

  return {
    append: (op: Op): void => void insert.run(op.id, op.at, op.actor, op.kind, op.entity, op.entityId, JSON.stringify(op.payload))
  } as const
}
