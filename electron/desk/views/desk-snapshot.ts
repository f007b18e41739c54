import type { DeskSnapshot, ListView, NoteView, TodayFigures, UndoView } from '../../../shared/contract/desk-snapshot'
import { UNDO_WINDOW } from '../../../shared/domain/reversal/undo-window'
import { instantOf, localDate } from '../../../shared/lib/time'
import type { ListRow } from '../../database/repositories/list-repository'
import { missedViews } from '../calls/missed-calls'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { draftsView } from '../journal/keep-draft'
import { readOpenedScript } from '../opened-script'
import { hoursOf, ownHours } from '../queue-view'
import { readStage } from '../required-hearing'
import { currentList } from '../serve-lead'
import { recordingOf } from '../team/change-recording'
import { countTodos } from '../todos/list-todos'
import { pendingNotices } from '../todos/ring-todos'
import { calendarView } from './calendar-view'
import { callView } from './call-view'
import { hearingView } from './hearing-view'
import { leadView } from './lead-view'
import { otherCallView } from './other-call-view'
import { scriptView } from './script-view'
import { teamView } from './team-view'

/** Everything the desk shows, read from the one truth. */
export function deskSnapshot(ports: DeskPorts, state: DeskState, revision: number): DeskSnapshot {
  const { repositories, settings } = ports
  const script = state.entryId === null ? null : readOpenedScript(ports, state)
  state.lists ??= repositories.lists.all().map((row) => listView(ports, row))
  const lists = state.lists
  const list = currentList(ports)
  const call = callView(ports, state)
  return {
    revision,
    now: ports.clock.now(),
    settings: settings(),
    role: ports.role(),
    roleLock: ports.roleLock(),
    sip: ports.sip(),
    twilio: ports.twilio(),
    list: lists.find(({ id }) => id === list?.id) ?? null,
    lists,
    today: todayFigures(ports),
    lead: script && leadView(ports, script.opened),
    idle: state.idle,
    call,
    other: otherCallView(ports),
    missed: missedViews(ports),
    script: script && scriptView(ports, script, call),
    hearing: script ? hearingView(ports, state, script) : [],
    stage: script && readStage(repositories, script.bundle, script.answers),
    note: noteView(ports, state),
    drafts: script === null ? [] : draftsView(ports, script.leadId, state.callId),
    outcomes: repositories.outcomes.all(),
    calendar: calendarView(ports, script?.opened.hours ?? (list && hoursOf(repositories, list))),
    team: teamView(ports),
    todoCounts: countTodos(ports),
    notices: pendingNotices(ports, state),
    undo: undoView(ports, state),
    storage: ports.storage.view()
  }
}

function undoView({ repositories, clock }: DeskPorts, { lastSaved, callId }: DeskState): UndoView | null {
  if (lastSaved === null || callId !== null) return null
  const until = lastSaved.at + UNDO_WINDOW
  const call = clock.now() > until ? undefined : repositories.calls.get(lastSaved.callId)
  const lead = call && repositories.leads.get(call.leadId)
  if (!call?.outcome || !lead) return null
  return { callId: call.id, kind: lastSaved.kind, outcome: call.outcome, company: lead.companyName, name: lead.name, until }
}

function listView({ repositories }: DeskPorts, row: ListRow): ListView {
  const { id, name, kind, practice } = row
  return {
    id,
    name,
    kind,
    practice: practice === 1,
    hours: ownHours(row),
    maxAttempts: row.maxAttempts,
    recording: recordingOf(row),
    ...repositories.lists.counts(id)
  }
}

function todayFigures({ repositories, clock, settings }: DeskPorts): TodayFigures {
  const midnight = instantOf(localDate(clock.now()), '00:00')
  const flags = new Map(repositories.outcomes.all().map((definition) => [definition.code, definition.flags]))
  const figures = { dials: 0, connects: 0, persons: 0, appointments: 0 }
  const { rep, line } = settings()
  for (const { outcome, direction, calls } of repositories.calls.outcomesSince(midnight, rep.name, line === 'practice')) {
    const counted = flags.get(outcome)
    if (counted?.dial && direction === 'out') figures.dials += calls
    if (counted?.connect) figures.connects += calls
    if (counted?.person) figures.persons += calls
    if (counted?.appointment) figures.appointments += calls
  }
  return figures
}

function noteView({ repositories }: DeskPorts, { callId }: DeskState): NoteView | null {
  if (callId === null) return null
  const note = repositories.notes.get(callId)
  if (!note) return { callId, facts: '', interpretation: '', action: '', consult: false }
  return { callId, facts: note.facts, interpretation: note.interpretation, action: note.action, consult: note.consult === 1 }
}
