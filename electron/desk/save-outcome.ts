import { askedInput } from '../../shared/domain/outcome/asked-parts'
import type { OutcomeCode } from '../../shared/domain/outcome/outcome-code'
import type { OutcomeInput } from '../../shared/domain/outcome/outcome-input'
import type { OutcomePlan, OutcomeProblem } from '../../shared/domain/outcome/outcome-plan'
import { type OutcomeVerdict, planOutcome } from '../../shared/domain/outcome/plan-outcome'
import { AppError } from '../../shared/errors/app-error'
import type { CallRow } from '../database/repositories/call-repository'
import { applyOutcome } from './apply-outcome'
import type { DeskPorts } from './desk-ports'
import type { DeskState, LastSaved } from './desk-state'
import { readOpenedLead } from './opened-lead'
import { readDefinition, readOutcomeContext } from './outcome-context'
import { logOutcome } from './outcome-log'

export interface OutcomeRequest {
  readonly callId: string
  readonly code: OutcomeCode
  readonly input: OutcomeInput
}

/** What saving would do, or what is missing. Changes nothing. */
export function previewOutcome(ports: DeskPorts, request: OutcomeRequest): OutcomeVerdict {
  const call = readOpenCall(ports, request.callId)
  const opened = readOpenedLead(ports.repositories, call.entryId)
  return planOutcome(readDefinition(ports, request.code), request.input, readOutcomeContext(ports, opened, call))
}

/**
 * Closes the call: the outcome and all its consequences are one transaction. A call that is still running is hung up first.
 * @throws AppError `outcome.incomplete` (naming the parts), `outcome.already_saved`, `outcome.unknown`
 */
export function saveOutcome(ports: DeskPorts, state: DeskState, request: OutcomeRequest): OutcomePlan {
  const call = readOpenCall(ports, request.callId)
  const opened = readOpenedLead(ports.repositories, call.entryId)
  const definition = readDefinition(ports, request.code)
  const input = askedInput(definition, request.input)
  const verdict = planOutcome(definition, input, readOutcomeContext(ports, opened, call))
  if (!verdict.ok) throw incomplete(verdict.problems)
  ports.line.end(call.id)
  const now = ports.clock.now()
  ports.repositories.transaction(() => {
    const decided = { call, opened, definition, plan: verdict.plan, input, closedAt: now }
    const { changes } = ports.repositories.changes.record(() => applyOutcome(ports, decided))
    logOutcome(ports, call, { kind: 'outcome.saved', payload: { plan: verdict.plan, changes } })
  })
  const present = ports.line.snapshot()
  if (present.phase === 'ended' && present.callId === call.id) ports.line.reset()
  Object.assign(state, { callId: null, caption: null, lastSaved: { callId: call.id, kind: 'saved', at: now } satisfies LastSaved })
  return verdict.plan
}

function readOpenCall({ repositories }: DeskPorts, callId: string): CallRow {
  const call = repositories.calls.get(callId)
  if (!call) throw new AppError('desk.no_call')
  if (call.outcome !== null) throw new AppError('outcome.already_saved')
  return call
}

/** The failure that names what an outcome still needs. */
export function incomplete(problems: readonly OutcomeProblem[]): AppError {
  return new AppError(
    'outcome.incomplete',
    problems.map((problem) => (problem.kind === 'missing' ? problem.part : problem.kind)).join(', ')
  )
}
