import { dncTarget } from '../../shared/domain/compliance/do-not-call'
import type { OutcomeDefinition } from '../../shared/domain/outcome/outcome-definition'
import type { OutcomeInput } from '../../shared/domain/outcome/outcome-input'
import { CALL_TODOS, type OutcomePlan, type TodoPlan } from '../../shared/domain/outcome/outcome-plan'
import { storedInput } from '../../shared/domain/outcome/stored-input'
import { dueKey } from '../../shared/domain/queue/order-key'
import { AppError } from '../../shared/errors/app-error'
import { type Instant, localDate, MINUTE, ZONE } from '../../shared/lib/time'
import type { CallRow } from '../database/repositories/call-repository'
import type { NewTodo } from '../database/repositories/todo-repository'
import type { DeskPorts } from './desk-ports'
import { enterDnc } from './do-not-call/enter-dnc'
import { labelFor } from './do-not-call/label-for'
import { leadIdentity } from './do-not-call/lead-identity'
import type { OpenedLead } from './opened-lead'

export interface DecidedOutcome {
  readonly call: CallRow
  readonly opened: OpenedLead
  readonly definition: OutcomeDefinition
  readonly plan: OutcomePlan
  readonly input: OutcomeInput
  /** When the call was closed: now, or at its first outcome when that one is corrected. The call is counted from then. */
  readonly closedAt: Instant
}

/** Writes a plan. To be run inside one transaction: outcome and consequences happen together or not at all. */
export function applyOutcome(ports: DeskPorts, decided: DecidedOutcome): void {
  const { repositories, clock } = ports
  const { call, plan, input, closedAt } = decided
  const now = clock.now()
  if (!repositories.calls.close(call.id, plan.code, closedAt, JSON.stringify(storedInput(input, plan))))
    throw new AppError('outcome.already_saved')
  if (call.endedAt === null) repositories.calls.markEnded(call.id, now, JSON.stringify({ kind: 'local_hangup' }))
  changeQueue(ports, decided)
  changeLead(ports, decided)
  changeTodos(ports, decided)
  changeHandoff(ports, decided)
  changeMails(ports, decided)
  forbidCalls(ports, decided)
}

function changeQueue({ repositories, clock }: DeskPorts, { call, opened, definition, plan, closedAt }: DecidedOutcome): void {
  const { entry, lead } = opened
  const now = clock.now()
  const { restMinutes } = repositories.teamSettings.get().retry
  if (definition.flags.dial && call.direction === 'out')
    repositories.entries.restNumber(call.number, call.startedAt + restMinutes * MINUTE, entry.id)
  if (plan.entry.kind === 'unchanged') {
    // a call that rang nowhere was no try: neither place, heat nor number shows it
    repositories.entries.release(entry.id)
    repositories.leads.forgetTry(call.number)
    return
  }
  const closed = { id: entry.id, attempts: plan.attempts, outcome: plan.code, at: closedAt }
  if (plan.entry.kind === 'out') {
    repositories.entries.close({ ...closed, ...NOWHERE, outReason: plan.entry.reason })
    // who ended, settled, left or can't be reached by any number is so in every list; only the limit of attempts is a list's own
    if (plan.entry.reason !== 'six_call_out') repositories.entries.takeLeadOut(lead.id, plan.entry.reason)
  } else {
    const { lane, dueAt, owner } = plan.entry
    // a person's own wish outweighs the rest that a colleague's refusal gave the company
    const eligibleAt = lane !== 'callback' && lead.restUntil !== null && lead.restUntil > now ? lead.restUntil : 0
    repositories.entries.close({ ...closed, lane, orderKey: dueKey(dueAt), dueAt, owner, eligibleAt, outReason: null })
    repositories.entries.restLead(lead.id, dueAt, entry.id)
  }
}

const NOWHERE = { lane: 'out', orderKey: 0, dueAt: null, owner: null, eligibleAt: 0 } as const

function changeLead(ports: DeskPorts, decided: DecidedOutcome): void {
  const { repositories, clock } = ports
  const { opened, plan, closedAt } = decided
  const { lead } = opened
  const now = clock.now()
  if (plan.level !== lead.level) repositories.leads.setLevel(lead.id, plan.level, now)
  if (plan.mailConsent !== null) repositories.leads.setMailConsent(lead.id, plan.mailConsent, localDate(closedAt), now)
  if (plan.wrongNumber) markWrongNumber(ports, decided)
  if (plan.companyRestUntil !== null) {
    repositories.leads.restCompany(lead.companyId, plan.companyRestUntil, now)
    repositories.entries.restCompany(lead.companyId, plan.companyRestUntil)
  }
}

/** A wrong switchboard is wrong for everybody behind it: colleagues without another number leave the queue with a to-do of their own. */
function markWrongNumber({ repositories, clock, newId }: DeskPorts, { call, opened }: DecidedOutcome): void {
  const { lead } = opened
  const now = clock.now()
  repositories.leads.markWrong(lead.id, lead.companyId, call.number)
  for (const colleague of repositories.leads.unreachable(lead.companyId)) {
    if (colleague === lead.id || !repositories.entries.isQueued(colleague)) continue
    repositories.entries.takeLeadOut(colleague, 'no_number')
    const todo: TodoPlan = { kind: 'repair_number', due: { kind: 'day', on: localDate(now) }, owner: call.rep, detail: '' }
    repositories.todos.insert({ ...todoRow(todo, newId(), call, now), leadId: colleague })
  }
}

function changeTodos({ repositories, clock, newId }: DeskPorts, { call, opened, plan }: DecidedOutcome): void {
  const now = clock.now()
  for (const todo of repositories.todos.openOf(opened.lead.id)) {
    // a complaint is done by who answers it, what a person wrote down by that person
    if (todo.kind === 'answer_complaint' || todo.kind === 'own') continue
    const done = plan.closesTodos === 'all' || (plan.closesTodos === 'calls' && CALL_TODOS.includes(todo.kind))
    if (done) repositories.todos.close(todo.id, now)
  }
  for (const todo of plan.todos) repositories.todos.insert(todoRow(todo, newId(), call, now))
}

function todoRow(todo: TodoPlan, id: string, call: CallRow, createdAt: number): NewTodo {
  const { kind, owner, detail, due } = todo
  const when = due.kind === 'time' ? { dueAt: due.at, zone: ZONE, dueOn: null } : { dueAt: null, zone: null, dueOn: due.on }
  return { id, kind, owner, detail, leadId: call.leadId, callId: call.id, createdAt, ...when }
}

function changeHandoff({ repositories, clock, newId }: DeskPorts, { call, plan }: DecidedOutcome): void {
  if (plan.cancelsHandoff) repositories.handoffs.cancel(call.leadId)
  if (plan.handoff) {
    repositories.handoffs.insert({ ...plan.handoff, id: newId(), leadId: call.leadId, callId: call.id, createdAt: clock.now() })
  }
}

function changeMails({ repositories, clock, newId }: DeskPorts, { call, plan }: DecidedOutcome): void {
  if (plan.stopsMails || plan.replacesMails || plan.mailConsent === false) repositories.mails.stopAll(call.leadId)
  for (const { template, dueOn } of plan.mails) {
    repositories.mails.insert({ id: newId(), leadId: call.leadId, callId: call.id, template, dueOn, createdAt: clock.now() })
  }
}

/** Enters do-not-call in the customer's words and shuts every lead whom it leaves no way to be called, in whatever list. */
export function forbidCalls(ports: DeskPorts, { call, opened, plan }: Pick<DecidedOutcome, 'call' | 'opened' | 'plan'>): void {
  if (!plan.dnc) return
  const { lead, phones } = opened
  const target = dncTarget(plan.dnc.scope, call.number, leadIdentity(ports, lead, phones))
  enterDnc(ports, target, {
    level: 'forbidden',
    words: plan.dnc.words,
    rep: call.rep,
    callId: call.id,
    leadId: lead.id,
    listId: null,
    label: labelFor(ports, target, lead)
  })
}
