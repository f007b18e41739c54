import { z } from 'zod'
import type { EarlierOutcome } from '../../shared/contract/desk-snapshot'
import { RowChange } from '../../shared/domain/reversal/row-change'
import type { Instant } from '../../shared/lib/time'
import type { CallRow } from '../database/repositories/call-repository'
import type { OpRow } from '../database/repositories/op-repository'
import type { DeskPorts } from './desk-ports'

const Saved = z.object({ changes: z.array(RowChange).optional() })

/** `changes` is what the new outcome caused, `all` that and the taking back of the one before. */
const Corrected = z.object({ changes: z.array(RowChange), all: z.array(RowChange) })

/** The log entry that put a call's present outcome in force. */
export interface OutcomeEntry {
  readonly id: string
  readonly at: Instant
  readonly actor: string
  readonly kind: 'saved' | 'corrected'
  /** What the outcome in force caused. Undefined when it was saved by a version of the app that did not note it. */
  readonly changes: readonly RowChange[] | undefined
  /** What this entry changed altogether: what undoing it takes back. */
  readonly all: readonly RowChange[] | undefined
}

/** The entries that a call's outcome is made of, the first one first; what was undone is not among them. */
export function outcomeEntries({ repositories }: Pick<DeskPorts, 'repositories'>, callId: string): readonly OutcomeEntry[] {
  const entries: OutcomeEntry[] = []
  for (const op of repositories.ops.of('call', callId)) {
    if (op.kind === 'outcome.undone') entries.pop()
    else entries.push(...entryOf(op))
  }
  return entries
}

/** The outcomes that corrections replaced, the first one first. */
export function earlierOutcomes({ repositories }: Pick<DeskPorts, 'repositories'>, callId: string): readonly EarlierOutcome[] {
  const inForce: ReturnType<typeof repositories.ops.outcomesOf>[number][] = []
  for (const op of repositories.ops.outcomesOf(callId)) {
    if (op.kind === 'outcome.undone') inForce.pop()
    else inForce.push(op)
  }
  return inForce.flatMap(({ replaced, at, actor }) =>
    replaced === null ? [] : [{ outcome: replaced, correctedAt: at, correctedBy: actor }]
  )
}

export function logOutcome(
  { repositories, clock, newId, settings }: DeskPorts,
  call: CallRow,
  op: { readonly kind: 'outcome.saved' | 'outcome.corrected' | 'outcome.undone'; readonly payload: unknown }
): void {
  repositories.ops.append({ ...op, id: newId(), at: clock.now(), actor: settings().rep.name, entity: 'call', entityId: call.id })
}

function entryOf({ id, at, actor, kind, payloadJson }: OpRow): OutcomeEntry[] {
  if (kind === 'outcome.saved') {
    const { changes } = Saved.parse(JSON.parse(payloadJson))
    return [{ id, at, actor, kind: 'saved', changes, all: changes }]
  }
  if (kind !== 'outcome.corrected') return []
  const { changes, all } = Corrected.parse(JSON.parse(payloadJson))
  return [{ id, at, actor, kind: 'corrected', changes, all }]
}
