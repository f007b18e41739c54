import { type BulkChange, type LeftOut, whyLeftOut } from '../../../shared/domain/lead/bulk-change'
import { rankOf } from '../../../shared/domain/lead/rank'
import { spreadTimes, type TimeSpread } from '../../../shared/domain/lead/spread-times'
import { standingOf } from '../../../shared/domain/lead/standing'
import { dueKey, freshKey } from '../../../shared/domain/queue/order-key'
import { AppError } from '../../../shared/errors/app-error'
import type { Instant } from '../../../shared/lib/time'
import type { BulkRow } from '../../database/repositories/bulk-repository'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { hoursOf } from '../queue-view'

/** What a change of many leads will do with one of them. */
export type BulkStep =
  | { readonly kind: 'left'; readonly reason: LeftOut }
  | { readonly kind: 'change'; readonly row: BulkRow; readonly dueAt: Instant | null }

/** Decides on one lead after the other, in the order in which they are listed: times are given out in this order. */
export function planBulk(ports: DeskPorts, state: DeskState, change: BulkChange): (entryId: string) => BulkStep {
  const { repositories } = ports
  const target = 'listId' in change ? change.listId : null
  const spreads = new Map<string, TimeSpread>()
  return (entryId) => {
    const row = repositories.bulk.place(entryId, target)
    if (row === undefined) return { kind: 'left', reason: 'gone' }
    const reason = whyLeftOut(change, {
      standing: standingOf(row.lane, row.outReason),
      inCall: state.callId !== null && state.entryId === entryId,
      practice: row.practice === 1,
      target: row.targetPractice === null ? null : { taken: row.taken === 1, practice: row.targetPractice === 1 }
    })
    if (reason !== null) return { kind: 'left', reason }
    return { kind: 'change', row, dueAt: change.kind === 'plan' ? spreadOf(row.listId, change).next() : null }
  }

  function spreadOf(listId: string, { from, everyMinutes }: Extract<BulkChange, { kind: 'plan' }>): TimeSpread {
    const known = spreads.get(listId)
    if (known !== undefined) return known
    const list = repositories.lists.get(listId)
    if (list === undefined) throw new AppError('desk.lead_gone')
    const spread = spreadTimes(from, everyMinutes, hoursOf(repositories, list), ports.calendar)
    spreads.set(listId, spread)
    return spread
  }
}

/** Writes what was decided on one lead. Belongs into a transaction. */
export function carryOutBulk({ repositories, newId, clock }: DeskPorts, change: BulkChange, step: BulkStep): void {
  if (step.kind === 'left') return
  const { row, dueAt } = step
  if (change.kind === 'plan') {
    const { id, eligibleAt } = row
    repositories.entries.move({ id, lane: 'retry', orderKey: dueKey(dueAt), dueAt, owner: null, eligibleAt, outReason: null })
  }
  if (change.kind === 'end' || (change.kind === 'move' && row.lane !== 'out')) {
    const outReason = change.kind === 'end' ? 'removed' : 'moved'
    repositories.entries.move({ id: row.id, lane: 'out', orderKey: 0, dueAt: null, owner: null, eligibleAt: 0, outReason })
  }
  if (change.kind === 'add' || change.kind === 'move') {
    const rank = rankOf({ level: row.level, score: row.score, employees: row.employees ?? undefined })
    repositories.bulk.add({ id: newId(), listId: change.listId, leadId: row.leadId, orderKey: freshKey(rank), now: clock.now() })
  }
}
