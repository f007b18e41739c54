import type { NoteInput } from '../../shared/contract/calls/work-calls'
import type { DeskHandlers, DeskInput } from '../../shared/contract/desk-calls'
import type { DeskSnapshot } from '../../shared/contract/desk-snapshot'
import type { NoticeView } from '../../shared/contract/todos'
import { type CallState, isLive } from '../../shared/domain/call/call-state'
import type { LineKind } from '../../shared/domain/call/line-kind'
import { AppError } from '../../shared/errors/app-error'
import { callHandlers } from './calls/call-handlers'
import { followLine } from './calls/follow-line'
import { noteMissedCall } from './calls/missed-calls'
import { correctOutcome, previewCorrection } from './correct-outcome'
import type { DeskPorts } from './desk-ports'
import { type DeskState, emptyDesk } from './desk-state'
import { addDnc, reachOf, scopesOf } from './do-not-call/add-dnc'
import { setCompanies } from './do-not-call/group-companies'
import { changeLevel, liftDnc, previewLift } from './do-not-call/lift-dnc'
import { listDnc } from './do-not-call/list-dnc'
import { addList, readList } from './do-not-call/list-of-dnc'
import { shutForbidden } from './do-not-call/shut-leads'
import { followScript } from './follow-script'
import { placeKeeper, returnToPlace } from './journal/desk-place'
import { keepDraft } from './journal/keep-draft'
import { endCutOffCalls, resumeOpenCall } from './journal/open-call'
import { createLeadBulk } from './leads/lead-bulk'
import { createLeadPages } from './leads/lead-pages'
import { readOpenedScript } from './opened-script'
import { erasePerson } from './person/erase-person'
import { previewErasure } from './person/preview-erasure'
import { placeCall } from './place-call'
import { type AnswerPlace, recordAnswer, withdrawAnswer } from './record-answer'
import { eraseRecording } from './recording/erase-recordings'
import { readRecording } from './recording/read-recording'
import { previewOutcome, saveOutcome } from './save-outcome'
import { searchLeads } from './search-leads'
import { leaveVanished, openLead, refuseWhileCallIsOpen, serveAfterOutcome, serveNext, skipLead } from './serve-lead'
import { setRelationship } from './set-relationship'
import { changeOutcome, placeOutcome, resetOutcome } from './team/change-outcomes'
import { changeListRecording } from './team/change-recording'
import { changeList, changeTeam, resetTeam } from './team/change-team'
import { teamCalendar } from './team/team-calendar'
import { readCallPath } from './timeline/call-path'
import { readTimeline } from './timeline/read-timeline'
import { addTodo, finishTodo, postponeTodo } from './todos/change-todo'
import { listTodos } from './todos/list-todos'
import { dismissNotice, ringTodos } from './todos/ring-todos'
import { undoOutcome } from './undo-outcome'
import { upcomingLeads } from './upcoming-leads'
import { deskSnapshot } from './views/desk-snapshot'

/** The calls of the contract that are the desk's own work; files and settings are other people's. */
export type DeskUseCases = Pick<
  DeskHandlers,
  Extract<
    keyof DeskHandlers,
    `${'desk' | 'call' | 'other' | 'practice' | 'script' | 'hearing' | 'note' | 'draft' | 'outcome' | 'team' | 'todo' | 'timeline' | 'dnc' | 'person' | 'leads' | 'recording'}.${string}`
  >
>

/** What the world tells the desk: the line's changes, another list, and that time goes by. */
export interface Desk {
  readonly handlers: Omit<DeskUseCases, 'desk.selectList'>
  snapshot(): DeskSnapshot
  /** Takes the leads that do-not-call entries leave no way to be called out of every queue: the queues are from before the entries. */
  shutForbidden(dncIds: readonly string[]): void
  /** Opens the desk where it was: at a call that has no outcome yet, at the lead that lay there, else at the next one. */
  start(): void
  /** @throws AppError `desk.call_open` */
  refuseWhileCallIsOpen(): void
  /** Serves from the list that is now chosen. */
  listChosen(): void
  /** To be called now and then: brings a lead to an empty desk once one is due. */
  wake(): void
  /** Rings the to-dos whose time has come, each once, and tells which. */
  ring(): readonly NoticeView[]
  lineChanged(state: CallState): void
  /** Somebody called while two calls were going on, and heard that the line is busy. */
  turnedAway(caller: { readonly lineKind: LineKind; readonly number: string | null; readonly name: string }): void
  caption(text: string): void
}

export function createDesk(given: DeskPorts): Desk {
  const ports: DeskPorts = { ...given, calendar: teamCalendar(given.calendar, given.repositories) }
  const state: DeskState = emptyDesk()
  const { line } = ports
  const leadPages = createLeadPages(ports)
  const leadBulk = createLeadBulk(ports, state, leadPages)
  let revision = 0
  let searches = 0
  const keepPlace = placeKeeper(ports)
  const snapshot = (): DeskSnapshot => {
    revision += 1
    leaveVanished(ports, state)
    keepPlace(state)
    return deskSnapshot(ports, state, revision)
  }
  const then = (work: () => void): DeskSnapshot => {
    work()
    return snapshot()
  }
  const look = (): void => {
    state.lists = null
    if (state.entryId === null) serveNext(ports, state)
  }
  /** What the team changes may open or close a list: an empty desk looks again. */
  const rethought = (work: () => void): void => {
    work()
    look()
  }
  return {
    snapshot,
    shutForbidden: (dncIds) => shutForbidden(ports, dncIds),
    start: () => startDesk(ports, state),
    refuseWhileCallIsOpen: () => refuseWhileCallIsOpen(state),
    listChosen: () => serveNext(ports, state),
    wake: look,
    ring: () => ringTodos(ports, state),
    lineChanged: (call) => followLine(ports, state, call),
    turnedAway: ({ lineKind: line, number, name }) =>
      noteMissedCall(ports, state, { number, name, line, at: ports.clock.now(), rejected: true }),
    caption(text) {
      state.caption = text
    },
    handlers: {
      'desk.snapshot': () => snapshot(),
      'desk.next': () => then(() => serveNext(ports, state)),
      'desk.open': ({ entryId }) => then(() => openLead(ports, state, entryId)),
      'desk.skip': ({ entryId, reason }) => then(() => skipLead(ports, state, entryId, reason)),
      'desk.upcoming': ({ limit }) => upcomingLeads(ports, limit),
      'desk.search'(question) {
        searches += 1
        const search = searches
        return searchLeads(ports, question, () => search === searches)
      },
      'leads.page': leadPages.page,
      'leads.count': leadPages.count,
      'leads.bulkPreview': leadBulk.preview,
      'leads.bulkBegin': leadBulk.begin,
      'leads.bulkGoOn': leadBulk.goOn,
      'leads.bulkUndo': leadBulk.undo,
      'leads.lastBulk': leadBulk.last,
      'call.dial'(request) {
        const answer = placeCall(ports, state, request)
        return { ...answer, snapshot: snapshot() }
      },
      'call.answered': () => then(() => line.answered()),
      'call.hangup': () => then(() => line.hangup()),
      'call.openPhone': () => openOwnPhone(ports, state),
      'call.mute': ({ on }) => then(() => line.mute(on)),
      'call.hold': ({ on }) => then(() => line.hold(on)),
      'call.digits': ({ digits }) => then(() => line.sendDigits(digits)),
      ...callHandlers(ports, state, snapshot),
      'script.event': (event) => then(() => followScript(ports, state, event)),
      'hearing.answer': (input) => then(() => recordAnswer(ports, state, input, answerPlace(ports, state))),
      'hearing.withdraw': ({ field }) => then(() => withdrawAnswer(ports, state, field, answerPlace(ports, state))),
      'hearing.relationship': ({ leadId, relationship }) => then(() => setRelationship(ports, leadId, relationship)),
      'note.save': (note) => then(() => saveNote(ports, note)),
      'draft.save'(draft) {
        keepDraft(ports, draft)
        return null
      },
      'team.change': (patch) => then(() => rethought(() => changeTeam(ports, patch))),
      'team.reset': ({ key }) => then(() => rethought(() => resetTeam(ports, key))),
      'team.changeList': (change) => then(() => rethought(() => changeList(ports, change))),
      'team.changeRecording': (change) => then(() => rethought(() => changeListRecording(ports, change))),
      'team.changeOutcome': ({ code, edit }) => then(() => changeOutcome(ports, code, edit)),
      'team.moveOutcome': ({ code, by }) => then(() => placeOutcome(ports, code, by)),
      'team.resetOutcome': ({ code }) => then(() => resetOutcome(ports, code)),
      'todo.list': (filter) => listTodos(ports, filter),
      'todo.add': (todo) => then(() => addTodo(ports, state, todo)),
      'todo.done': (request) => then(() => finishTodo(ports, state, request)),
      'todo.postpone': (request) => then(() => postponeTodo(ports, state, request)),
      'todo.dismissNotice': ({ id }) => then(() => dismissNotice(state, id)),
      'timeline.read': (question) => readTimeline(ports, question),
      'call.path': ({ callId }) => readCallPath(ports, callId),
      'recording.read': ({ callId }) => readRecording(ports, callId),
      'recording.erase'({ callId }) {
        eraseRecording(ports, callId)
        return readRecording(ports, callId)
      },
      'dnc.list': (question) => listDnc(ports, question),
      'dnc.reach': (question) => reachOf(ports, question),
      'dnc.scopes': ({ leadId, number }) => scopesOf(ports, leadId, number),
      'dnc.add': (request) => then(() => addDnc(ports, state, request)),
      'dnc.changeLevel': (request) => then(() => changeLevel(ports, state, request)),
      'dnc.liftPreview': (what) => previewLift(ports, what),
      'dnc.lift': (request) => then(() => liftDnc(ports, state, request)),
      'dnc.setCompanies': (request) => then(() => setCompanies(ports, state, request)),
      'dnc.readList': ({ text }) => readList(ports, text),
      'dnc.addList': (request) => ({ ...addList(ports, state, request), snapshot: snapshot() }),
      'person.preview': ({ leadId }) => previewErasure(ports, leadId),
      'person.erase'(request) {
        erasePerson(ports, state, request)
        return { snapshot: snapshot() }
      },
      'outcome.preview': (request) => previewOutcome(ports, request),
      'outcome.save'(request: DeskInput<'outcome.save'>) {
        const plan = saveOutcome(ports, state, request)
        serveAfterOutcome(ports, state, plan)
        return { plan, snapshot: snapshot() }
      },
      'outcome.undo'({ callId }) {
        const reopened = undoOutcome(ports, state, callId)
        return { reopened, snapshot: snapshot() }
      },
      'outcome.previewCorrection': (request) => previewCorrection(ports, state, request),
      'outcome.correct'(request) {
        const plan = correctOutcome(ports, state, request)
        if (state.entryId === null) serveNext(ports, state)
        return { plan, snapshot: snapshot() }
      }
    }
  }
}

function startDesk(ports: DeskPorts, state: DeskState): void {
  ports.repositories.drafts.dropClosed()
  endCutOffCalls(ports)
  if (!resumeOpenCall(ports, state) && !returnToPlace(ports, state)) serveNext(ports, state)
}

/** Hands the number of the running call, which the gate let through, to the rep's own telephone. */
function openOwnPhone({ repositories, line, openPhone }: DeskPorts, { callId }: DeskState): null {
  const call = callId === null ? undefined : repositories.calls.get(callId)
  if (call?.line !== 'manual' || !isLive(line.snapshot())) throw new AppError('desk.no_call')
  openPhone(call.number)
  return null
}

function answerPlace(ports: DeskPorts, state: DeskState): AnswerPlace {
  const { leadId, bundle } = readOpenedScript(ports, state)
  return { leadId, bundle, step: null }
}

/** Notes belong to an open call; one that comes too late, after the outcome, is still kept with its call. */
function saveNote({ repositories, clock }: DeskPorts, note: NoteInput): void {
  const call = repositories.calls.get(note.callId)
  if (!call) throw new AppError('desk.no_call')
  repositories.notes.save({ ...note, leadId: call.leadId, consult: note.consult ? 1 : 0 }, clock.now())
}
