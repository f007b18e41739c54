import type { CorrectionPreview } from '../../shared/contract/correction'
import { reachesAsFar } from '../../shared/domain/compliance/do-not-call'
import { askedInput } from '../../shared/domain/outcome/asked-parts'
import type { OutcomePlan } from '../../shared/domain/outcome/outcome-plan'
import { type OutcomeVerdict, planOutcome } from '../../shared/domain/outcome/plan-outcome'
import { storedInput } from '../../shared/domain/outcome/stored-input'
import { planReversal } from '../../shared/domain/reversal/plan-reversal'
import type { RowChange } from '../../shared/domain/reversal/row-change'
import { type TakenBack, takenBack } from '../../shared/domain/reversal/taken-back'
import { may } from '../../shared/domain/team/permissions'
import { AppError } from '../../shared/errors/app-error'
import type { CallRow } from '../database/repositories/call-repository'
import { applyOutcome, forbidCalls } from './apply-outcome'
import type { DeskPorts } from './desk-ports'
import type { DeskState, LastSaved } from './desk-state'
import { shutLead } from './do-not-call/shut-leads'
import { readOpenedLead } from './opened-lead'
import { isForbidden, readDefinition, readOutcomeContext } from './outcome-context'
import { logOutcome, outcomeEntries } from './outcome-log'
import { requirePermission } from './require-permission'
import { incomplete, type OutcomeRequest } from './save-outcome'
import { refuseWhileCallIsOpen } from './serve-lead'

/** What correcting would do, or what is missing. Changes nothing. */
export function previewCorrection(ports: DeskPorts, state: DeskState, request: OutcomeRequest): CorrectionPreview {
  const call = readClosedCall(ports, state, request.callId)
  const { repositories } = ports
  return repositories.rehearse(() => {
    const { reach, verdict, level, all } = correct(ports, call, request)
    const news = verdict.ok && reach === 'everything' ? takenBackBy(ports, call, all) : []
    return {
      reach,
      verdict,
      level,
      takenBack: news,
      leadOnly: verdict.ok && endsDoNotCall(news, verdict.plan) && !may(ports.role(), 'dnc.lift')
    }
  })
}

/**
 * Puts another outcome in the place of a saved one, in one transaction. What the old one caused and nobody changed since is taken back,
 * and the new one is carried out as of now; the call is counted from when it was. The log keeps every outcome the call ever had.
 *
 * After a later call only the record changes: where the lead stands by now is that call's doing. A do-not-call is entered even then, and
 * one that was entered stays.
 * @throws AppError `outcome.incomplete` (naming the parts), `outcome.not_saved`, `outcome.unknown`, `desk.call_open`, `team.not_permitted`
 */
export function correctOutcome(ports: DeskPorts, state: DeskState, request: OutcomeRequest): OutcomePlan {
  const call = readClosedCall(ports, state, request.callId)
  const plan = ports.repositories.transaction(() => {
    const { verdict, reach, changes, all } = correct(ports, call, request)
    if (!verdict.ok) throw incomplete(verdict.problems)
    if (reach === 'everything' && endsDoNotCall(takenBackBy(ports, call, all), verdict.plan)) requirePermission(ports, 'dnc.lift')
    logOutcome(ports, call, { kind: 'outcome.corrected', payload: { from: call.outcome, reach, plan: verdict.plan, changes, all } })
    return verdict.plan
  })
  Object.assign(state, { lastSaved: { callId: call.id, kind: 'corrected', at: ports.clock.now() } satisfies LastSaved, lists: null })
  return plan
}

interface Correction {
  readonly reach: CorrectionPreview['reach']
  readonly verdict: OutcomeVerdict
  /** The lead's level before the new outcome. */
  readonly level: number
  readonly changes: readonly RowChange[]
  readonly all: readonly RowChange[]
}

/** Carries the correction out, as far as its input allows. To be run inside a transaction that is rolled back when it does not. */
function correct(ports: DeskPorts, call: CallRow, request: OutcomeRequest): Correction {
  const caused = outcomeEntries(ports, call.id).at(-1)?.changes
  const isLatest = ports.repositories.calls.latestOf(call.leadId) === call.id
  const { value, changes } = ports.repositories.changes.record(() =>
    caused !== undefined && isLatest ? replace(ports, call, request, caused) : rewrite(ports, call, request)
  )
  return { ...value, all: changes }
}

function replace(ports: DeskPorts, call: CallRow, request: OutcomeRequest, caused: readonly RowChange[]): Omit<Correction, 'all'> {
  const { repositories } = ports
  takeBack(ports, call, caused)
  const open = repositories.calls.get(call.id) ?? call
  const { opened, definition, input, verdict } = decide(ports, open, request)
  const level = opened.lead.level
  if (!verdict.ok) return { reach: 'everything', verdict, level, changes: [] }
  const decided = { call: open, opened, definition, plan: verdict.plan, input, closedAt: call.outcomeAt ?? ports.clock.now() }
  const { changes } = repositories.changes.record(() => applyOutcome(ports, decided))
  return { reach: 'everything', verdict, level, changes }
}

/** The call is an earlier one: its record is put right, and a customer's "do not call" is never lost. */
function rewrite(ports: DeskPorts, call: CallRow, request: OutcomeRequest): Omit<Correction, 'all'> {
  const { opened, input, verdict } = decide(ports, call, request)
  const level = opened.lead.level
  if (!verdict.ok) return { reach: 'record', verdict, level, changes: [] }
  const { plan } = verdict
  const { changes } = ports.repositories.changes.record(() => {
    ports.repositories.calls.rewrite(call.id, plan.code, JSON.stringify(storedInput(input, plan)))
    forbidCalls(ports, { call, opened, plan })
  })
  return { reach: 'record', verdict, level, changes }
}

function takenBackBy({ repositories }: DeskPorts, { entryId }: CallRow, all: readonly RowChange[]): readonly TakenBack[] {
  return takenBack(all, { entryId, current: repositories.changes.current })
}

/** Whether somebody who asked not to be called could be called again; one that reaches as far or further may take its place. */
function endsDoNotCall(news: readonly TakenBack[], { dnc }: OutcomePlan): boolean {
  return news.some((one) => one.kind === 'dnc_lifted' && (dnc === null || !reachesAsFar(dnc.scope, one.scope)))
}

function takeBack(ports: DeskPorts, call: CallRow, caused: readonly RowChange[]): void {
  const { repositories, clock, settings } = ports
  const { steps } = planReversal(caused, {
    now: clock.now(),
    by: settings().rep.name,
    reason: 'corrected',
    current: repositories.changes.current
  })
  repositories.changes.carryOut(steps)
  // who came back to a queue may have been forbidden since, by another entry than the one just lifted
  const returned = steps.flatMap((step) => (step.kind === 'set' && step.table === 'list_entry' && 'lane' in step.values ? [step.id] : []))
  for (const entryId of returned) {
    if (entryId !== call.entryId && hasNoWay(ports, entryId)) shutLead(ports, readOpenedLead(repositories, entryId).lead.id)
  }
}

function hasNoWay(ports: DeskPorts, entryId: string): boolean {
  const opened = readOpenedLead(ports.repositories, entryId)
  const usable = opened.phones.filter(({ status }) => status === 'active')
  return usable.length > 0 && usable.every(({ e164 }) => isForbidden(ports, opened, e164))
}

function decide(ports: DeskPorts, call: CallRow, { code, input: given }: Pick<OutcomeRequest, 'code' | 'input'>) {
  const opened = readOpenedLead(ports.repositories, call.entryId)
  const definition = readDefinition(ports, code)
  const input = askedInput(definition, given)
  return { opened, definition, input, verdict: planOutcome(definition, input, readOutcomeContext(ports, opened, call, call.rep)) }
}

function readClosedCall({ repositories }: DeskPorts, state: DeskState, callId: string): CallRow {
  refuseWhileCallIsOpen(state)
  const call = repositories.calls.get(callId)
  if (!call) throw new AppError('desk.no_call')
  if (call.outcome === null) throw new AppError('outcome.not_saved')
  return call
}
