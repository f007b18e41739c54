import type { OutcomeCode } from '../../shared/domain/outcome/outcome-code'
import { OutcomeInput } from '../../shared/domain/outcome/outcome-input'
import { planReversal } from '../../shared/domain/reversal/plan-reversal'
import { UNDO_WINDOW } from '../../shared/domain/reversal/undo-window'
import { AppError } from '../../shared/errors/app-error'
import type { CallRow } from '../database/repositories/call-repository'
import type { DeskPorts } from './desk-ports'
import type { DeskState } from './desk-state'
import { logOutcome, type OutcomeEntry, outcomeEntries } from './outcome-log'
import { refuseWhileCallIsOpen } from './serve-lead'

/** A call that is open again, with its outcome as it had been filled in. */
export interface ReopenedCall {
  readonly callId: string
  readonly code: OutcomeCode
  readonly input: OutcomeInput
}

/**
 * Takes back what was saved last, within seconds: every row is again as it was, in one transaction, and the lead is back on the desk with
 * its call open. Undoing a correction puts the outcome before it in force again. The log keeps both.
 * @returns the call that is open again; null after a correction
 * @throws AppError `outcome.undo_too_late`, `outcome.undo_foreign`, `outcome.undo_overtaken`, `outcome.undo_nothing`, `desk.call_open`
 */
export function undoOutcome(ports: DeskPorts, state: DeskState, callId: string): ReopenedCall | null {
  refuseWhileCallIsOpen(state)
  const { repositories, clock, settings } = ports
  const call = repositories.calls.get(callId)
  const entry = outcomeEntries(ports, callId).at(-1)
  if (!call || !entry?.all) throw new AppError('outcome.undo_nothing')
  if (clock.now() - entry.at > UNDO_WINDOW) throw new AppError('outcome.undo_too_late')
  if (entry.actor !== settings().rep.name) throw new AppError('outcome.undo_foreign')
  const reopened = entry.kind === 'saved' ? reopenedBy(call) : null
  repositories.transaction(() => takeBack(ports, call, entry))
  Object.assign(state, { lastSaved: null, lists: null })
  if (reopened !== null) Object.assign(state, { entryId: call.entryId, callId, draft: null, caption: null, idle: null })
  return reopened
}

function takeBack(ports: DeskPorts, call: CallRow, entry: OutcomeEntry): void {
  const { repositories, clock, settings } = ports
  const { steps, kept } = planReversal(entry.all ?? [], {
    now: clock.now(),
    by: settings().rep.name,
    reason: 'undone',
    current: repositories.changes.current
  })
  if (kept.length > 0) throw new AppError('outcome.undo_overtaken')
  repositories.changes.carryOut(steps)
  logOutcome(ports, call, { kind: 'outcome.undone', payload: { undoes: entry.id, outcome: call.outcome, input: inputOf(call) } })
}

function reopenedBy(call: CallRow): ReopenedCall {
  if (call.outcome === null) throw new AppError('outcome.undo_nothing')
  return { callId: call.id, code: call.outcome, input: inputOf(call) }
}

function inputOf({ outcomeJson }: CallRow): OutcomeInput {
  return OutcomeInput.parse(JSON.parse(outcomeJson ?? '{}'))
}
