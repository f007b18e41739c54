import type { IdleReason } from '../../shared/contract/desk-snapshot'
import { addBusinessDays } from '../../shared/domain/calendar/business-calendar'
import { callingVerdict } from '../../shared/domain/calendar/calling-hours'
import { isLive } from '../../shared/domain/call/call-state'
import type { OutcomePlan } from '../../shared/domain/outcome/outcome-plan'
import { AppError } from '../../shared/errors/app-error'
import { addDays, instantOf, localDate } from '../../shared/lib/time'
import type { ListRow } from '../database/repositories/list-repository'
import { beginScript } from './begin-script'
import type { DeskPorts } from './desk-ports'
import type { DeskState } from './desk-state'
import { resumeOpenCall } from './journal/open-call'
import { readBundle, readOpenedLead } from './opened-lead'
import { hoursOf, queueView } from './queue-view'

/** Puts the next lead of the published order on the desk, or says why there is none. */
export function serveNext(ports: DeskPorts, state: DeskState): void {
  refuseWhileCallIsOpen(state)
  const passed = state.entryId
  clearDesk(state)
  const list = currentList(ports)
  if (!list) {
    state.idle = { kind: 'no_list' }
    return
  }
  const closed = closedReason(ports, list)
  if (closed) {
    state.idle = closed
    return
  }
  const view = queueView(ports, list)
  const { queue } = ports.repositories
  // whoever was on the desk comes again only when nobody else is due
  const entry = (passed && queue.nextEntry(list.id, { ...view, except: passed })) || queue.nextEntry(list.id, view)
  if (entry) openLead(ports, state, entry.id)
  else state.idle = nothingLeft(ports, list)
}

/**
 * After an outcome: the customer who holds, then another call that still waits for its outcome; the same lead where another line or number
 * is to be tried at once; the lead that lay here before somebody else called; else the next.
 */
export function serveAfterOutcome(ports: DeskPorts, state: DeskState, { entry, wrongNumber }: OutcomePlan): void {
  const waiting = ports.line.other()
  if (waiting?.role === 'waiting' && isLive(waiting.state)) {
    // the desk follows the line
    ports.line.switchOver()
    if (state.callId !== null) return
  }
  if (resumeOpenCall(ports, state)) return
  const { aside } = state
  state.aside = null
  const again = entry.kind === 'unchanged' || (wrongNumber && entry.kind === 'queued')
  if (again && state.entryId !== null) openLead(ports, state, state.entryId)
  else if (aside !== null && aside !== state.entryId && isStillThere(ports, aside)) openLead(ports, state, aside)
  else serveNext(ports, state)
}

function isStillThere({ repositories }: DeskPorts, entryId: string): boolean {
  const entry = repositories.entries.get(entryId)
  return entry !== undefined && repositories.leads.get(entry.leadId)?.erasedAt === null
}

/** Puts any lead on the desk. Looking never locks, and changes nothing. */
export function openLead(ports: DeskPorts, state: DeskState, entryId: string): void {
  refuseWhileCallIsOpen(state)
  const opened = readOpenedLead(ports.repositories, entryId)
  if (opened.lead.erasedAt !== null) throw new AppError('person.erased')
  const { bundle } = readBundle(ports.repositories, opened.list, null)
  clearDesk(state)
  state.entryId = entryId
  state.draft = beginScript(ports, opened.lead.id, bundle)
}

/** A lead that was taken away while it lay on the desk makes room for the next. */
export function leaveVanished(ports: DeskPorts, state: DeskState): void {
  const { entryId, callId } = state
  if (entryId !== null && callId === null && ports.repositories.entries.get(entryId) === undefined) serveNext(ports, state)
}

/** Passes over a lead until the next business day, with the reason kept, and serves the next. A promise keeps its time. */
export function skipLead(ports: DeskPorts, state: DeskState, entryId: string, reason: string): void {
  refuseWhileCallIsOpen(state)
  const { repositories, clock, newId, calendar, settings } = ports
  const { entry, hours } = readOpenedLead(repositories, entryId)
  const now = clock.now()
  const until = instantOf(addBusinessDays(addDays(localDate(now), 1), 0, calendar), hours.opens)
  repositories.transaction(() => {
    repositories.entries.skip(entry.id, until, reason)
    repositories.ops.append({
      id: newId(),
      at: now,
      actor: settings().rep.name,
      kind: 'entry.skipped',
      entity: 'list_entry',
      entityId: entry.id,
      payload: { reason, until }
    })
  })
  serveNext(ports, state)
}

/** The list the rep works: the chosen one, else the first there is. */
export function currentList({ repositories, settings }: Pick<DeskPorts, 'repositories' | 'settings'>): ListRow | undefined {
  const { listId } = settings()
  return (listId === null ? undefined : repositories.lists.get(listId)) ?? firstList(repositories.lists.all())
}

/** A list that the desk keeps by itself comes last. */
function firstList(lists: readonly ListRow[]): ListRow | undefined {
  return lists.find(({ role }) => role === '') ?? lists[0]
}

export function refuseWhileCallIsOpen(state: DeskState): void {
  if (state.callId !== null) throw new AppError('desk.call_open')
}

function clearDesk(state: DeskState): void {
  state.entryId = null
  state.draft = null
  state.caption = null
  state.lists = null
  state.idle = null
}

/** The practice line rings nobody, so it may be used at night; a real list waits for its hours. */
function closedReason({ repositories, clock, calendar, settings }: DeskPorts, list: ListRow): IdleReason | undefined {
  if (settings().line === 'practice') return undefined
  const verdict = callingVerdict(clock.now(), hoursOf(repositories, list), calendar)
  return verdict.kind === 'closed' ? verdict : undefined
}

function nothingLeft(ports: DeskPorts, list: ListRow): IdleReason {
  const { repositories } = ports
  if (repositories.lists.counts(list.id).waiting === 0) return { kind: 'list_finished' }
  return { kind: 'nothing_due', nextAt: repositories.queue.nextOpening(list.id, queueView(ports, list)) ?? null }
}
