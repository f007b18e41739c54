import { CallingHours } from '../../../shared/domain/calendar/calling-hours'
import type { Moment } from '../../../shared/domain/moment/moment'
import { CALL_TODOS } from '../../../shared/domain/outcome/outcome-plan'
import { dueKey } from '../../../shared/domain/queue/order-key'
import { isPast, needsReason } from '../../../shared/domain/todo/postpone'
import { AppError } from '../../../shared/errors/app-error'
import { type Instant, instantOf, localDate, ZONE } from '../../../shared/lib/time'
import type { EntryRow } from '../../database/repositories/entry-repository'
import type { OpenTodoRow, TodoDueChange } from '../../database/repositories/todo-repository'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'

/** Writes down a to-do of the rep's own for a lead. */
export function addTodo(ports: DeskPorts, state: DeskState, request: { leadId: string; title: string; due: Moment | null }): void {
  const { repositories, clock, newId, settings } = ports
  const { leadId, title, due } = request
  const now = clock.now()
  if (!repositories.leads.get(leadId)) throw new AppError('desk.lead_gone')
  if (due !== null && isPast(due, now)) throw new AppError('todo.past')
  const call = state.callId === null ? undefined : repositories.calls.get(state.callId)
  const id = newId()
  const owner = settings().rep.name
  const row = { leadId, callId: call?.leadId === leadId ? call.id : null, kind: 'own', owner, detail: title, createdAt: now } as const
  repositories.transaction(() => {
    repositories.todos.insert({ ...row, ...dueColumns(id, due) })
    repositories.drafts.drop(leadId, 'todo')
    log(ports, 'todo.added', id, { leadId, due })
  })
}

/**
 * Ends a to-do by hand. A promised call that will not be made gives up its place in the queue: the lead waits behind the others, or, when
 * only this wake-up held it, leaves again for what had ended it.
 * @throws AppError `todo.gone`, `todo.reason_missing`
 */
export function finishTodo(ports: DeskPorts, state: DeskState, request: { id: string; reason: string }): void {
  const { repositories, clock } = ports
  const todo = readTodo(ports, request)
  repositories.transaction(() => {
    repositories.todos.close(todo.id, clock.now())
    for (const entry of promisedBy(ports, todo)) repositories.entries.move(withoutPromise(entry, todo))
    log(ports, 'todo.done', todo.id, { leadId: todo.leadId, reason: request.reason })
  })
  state.lists = null
}

/**
 * Gives a to-do another time or day, and the lead's place in the queue with it.
 * @throws AppError `todo.gone`, `todo.reason_missing`, `todo.past`
 */
export function postponeTodo(ports: DeskPorts, state: DeskState, request: { id: string; to: Moment; reason: string }): void {
  const { repositories, clock } = ports
  const todo = readTodo(ports, request)
  if (isPast(request.to, clock.now())) throw new AppError('todo.past')
  const { dueAt, dueOn } = todo
  repositories.transaction(() => {
    repositories.todos.postpone(dueColumns(todo.id, request.to))
    for (const entry of promisedBy(ports, todo)) {
      const due = dueInstant(ports, entry, request.to)
      repositories.entries.move({ ...entry, dueAt: due, orderKey: dueKey(due), outReason: null })
      repositories.entries.restLead(todo.leadId, due, entry.id)
    }
    log(ports, 'todo.postponed', todo.id, { leadId: todo.leadId, from: { dueAt, dueOn }, to: request.to, reason: request.reason })
  })
  state.lists = null
}

function readTodo({ repositories }: DeskPorts, { id, reason }: { id: string; reason: string }): OpenTodoRow {
  const todo = repositories.todos.open(id)
  if (!todo) throw new AppError('todo.gone')
  if (needsReason(todo.kind) && reason === '') throw new AppError('todo.reason_missing')
  return todo
}

/** The places in the queue that wait for what the to-do promises. */
function promisedBy({ repositories }: DeskPorts, { kind, leadId, dueAt, dueOn }: OpenTodoRow): readonly EntryRow[] {
  if (!CALL_TODOS.includes(kind)) return []
  return repositories.entries.waitingOf(leadId).filter((entry) => {
    if (entry.dueAt === null) return false
    return dueAt === null ? localDate(entry.dueAt) === dueOn : entry.dueAt === dueAt
  })
}

function withoutPromise(entry: EntryRow, { kind }: OpenTodoRow) {
  const nowhere = { ...entry, dueAt: null, orderKey: dueKey(null), owner: null }
  if (kind === 'wake_up' && entry.lastOutcome !== null) return { ...nowhere, lane: 'out', outReason: entry.lastOutcome } as const
  return { ...nowhere, lane: 'rest', outReason: null } as const
}

/** A day without a time is due from the hour at which its list may be called; today, from now on. */
function dueInstant({ repositories, clock }: DeskPorts, { listId }: EntryRow, to: Moment): Instant {
  if (to.kind === 'time') return to.at
  const list = repositories.lists.get(listId)
  if (!list) throw new AppError('desk.lead_gone')
  return Math.max(clock.now(), instantOf(to.on, CallingHours.parse(JSON.parse(list.hoursJson)).opens))
}

function dueColumns(id: string, due: Moment | null): TodoDueChange {
  if (due?.kind === 'time') return { id, dueAt: due.at, zone: ZONE, dueOn: null }
  return { id, dueAt: null, zone: null, dueOn: due?.on ?? null }
}

function log({ repositories, clock, newId, settings }: DeskPorts, kind: string, entityId: string, payload: unknown): void {
  repositories.ops.append({ id: newId(), at: clock.now(), actor: settings().rep.name, kind, entity: 'todo', entityId, payload })
}
