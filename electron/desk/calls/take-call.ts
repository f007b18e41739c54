import type { OtherCall } from '../../../shared/domain/call/other-call'
import { AppError } from '../../../shared/errors/app-error'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { readOpenedLead } from '../opened-lead'
import { dialOptions } from '../place-call'
import { writeCall } from '../write-call'
import { findCaller, storedNumber } from './caller'
import { addLeadForNumber } from './lead-for-number'

/**
 * Takes the call that rings. Its row is durable before anybody is answered; the desk turns to the caller when the line does, which is as
 * soon as the present call is on hold. A call that still waits for its outcome does not stand against it: a customer on the phone comes
 * first, and the desk goes back to it afterwards.
 * @throws AppError `call.nobody_rings`, `desk.no_script`
 */
export function takeCall(ports: DeskPorts, state: DeskState): void {
  const ringing = readRinging(ports)
  const { callId, lineKind, times } = ringing.state
  if (ports.repositories.calls.get(callId) === undefined) {
    const number = storedNumber(ringing.number)
    ports.repositories.transaction(() => {
      const entryId =
        findCaller(ports, number, lineKind)?.entryId ?? addLeadForNumber(ports, 'incoming', { number, name: ringing.name.trim() })
      const opened = readOpenedLead(ports.repositories, entryId)
      writeCall(ports, state, opened, { id: callId, direction: 'in', number, line: lineKind, startedAt: times.startedAt })
    })
    state.lists = null
  }
  ports.line.answerOther(dialOptions(ports))
}

/** @throws AppError `call.nobody_rings` */
export function readRinging({ line }: DeskPorts): OtherCall {
  const other = line.other()
  if (other?.role !== 'incoming' || other.state.phase !== 'offered') throw new AppError('call.nobody_rings')
  return other
}
