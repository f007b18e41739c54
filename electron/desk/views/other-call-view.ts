import type { CallerView, OtherCallView } from '../../../shared/contract/call-view'
import type { OtherCall } from '../../../shared/domain/call/other-call'
import { phaseStart } from '../../../shared/domain/call/phase-start'
import { callerView, findCaller, shownNumber, storedNumber } from '../calls/caller'
import type { DeskPorts } from '../desk-ports'

/** The call beside the one on the desk. What is over is not shown, but for a colleague who could not be asked. */
export function otherCallView(ports: DeskPorts): OtherCallView | null {
  const other = ports.line.other()
  if (other === undefined || (other.state.phase === 'ended' && other.role !== 'consult')) return null
  const { role, state, name } = other
  const number = storedNumber(other.number)
  return {
    callId: state.callId,
    role,
    phase: state.phase,
    line: state.lineKind,
    number: shownNumber(number),
    name,
    lead: leadOf(ports, other, number),
    startedAt: state.times.startedAt,
    answeredAt: state.times.answeredAt ?? null,
    phaseAt: state.phase === 'ended' ? (state.times.endedAt ?? state.times.startedAt) : phaseStart(state),
    muted: state.phase !== 'ended' && state.muted,
    endReason: state.phase === 'ended' ? state.reason : null
  }
}

/** A call that was taken is its lead's, whoever else has the number. */
function leadOf(ports: DeskPorts, { role, state }: OtherCall, number: string): CallerView | null {
  if (role === 'consult') return null
  const { repositories, settings } = ports
  const row = repositories.calls.get(state.callId)
  const known = row && repositories.callers.ofLead(row.leadId, settings().listId)
  const caller = known ? { ...known, entryId: row.entryId, found: 1 } : findCaller(ports, number, state.lineKind)
  return caller ? callerView(caller) : null
}
