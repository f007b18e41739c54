import type { CallState } from '../../../shared/domain/call/call-state'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { noteMissedCall } from './missed-calls'

/** Keeps in the database what the line says of a call, and turns the desk to the call that the line has put on it. */
export function followLine(ports: DeskPorts, state: DeskState, call: CallState): void {
  if (call.phase !== 'idle') keepCall(ports, state, call)
  const present = ports.line.snapshot()
  if (present.phase === 'idle' || present.callId === state.callId) return
  const row = ports.repositories.calls.get(present.callId)
  if (row === undefined || row.outcome !== null) return
  // whoever lay on the desk without a call lies there again afterwards
  const aside = state.callId === null ? state.entryId : state.aside
  Object.assign(state, { entryId: row.entryId, callId: row.id, draft: null, caption: null, idle: null, aside, lists: null })
}

function keepCall(ports: DeskPorts, state: DeskState, call: Exclude<CallState, { phase: 'idle' }>): void {
  const { repositories, clock, storage, line } = ports
  const { calls } = repositories
  const { callId, direction, times } = call
  const { answeredAt, endedAt = clock.now() } = times
  if (answeredAt !== undefined) storage.keep(() => calls.markConnected(callId, answeredAt))
  if (call.phase !== 'ended') return
  storage.keep(() => calls.markEnded(callId, endedAt, JSON.stringify(call.reason)))
  const other = line.other()
  if (direction !== 'in' || other?.state.callId !== callId || calls.get(callId) !== undefined) return
  const { number, name } = other
  noteMissedCall(ports, state, { number, name, line: call.lineKind, at: times.startedAt, rejected: call.reason.kind === 'rejected' })
}
