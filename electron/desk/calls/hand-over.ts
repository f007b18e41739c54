import { callServerOf } from '../../../shared/contract/settings'
import { isLive } from '../../../shared/domain/call/call-state'
import { capabilitiesHere } from '../../../shared/domain/call/line-kind'
import { type TransferTarget, transferGate } from '../../../shared/domain/compliance/transfer-gate'
import { AppError } from '../../../shared/errors/app-error'
import type { DeskPorts } from '../desk-ports'
import { dialOptions } from '../place-call'
import { numberFacts } from './number-facts'

/**
 * Asks a colleague in a call of his own, while the customer holds.
 * @throws AppError `call.not_talking`, `call.cannot_transfer`, `call.*_number`, `call.do_not_call`, `line.in_use`
 */
export function consult(ports: DeskPorts, typed: string): void {
  const call = readCustomer(ports)
  const target = readTarget(ports, typed)
  logTarget(ports, call.callId, 'call.consulted', target)
  const callId = ports.newId()
  const started = ports.line.consult({ callId, kind: call.lineKind, number: target.number, options: dialOptions(ports) })
  if (!started.ok) throw new AppError(started.error.code)
}

/** Hands the customer to a number without asking there. Throws as {@link consult}. */
export function transfer(ports: DeskPorts, typed: string): void {
  const call = readCustomer(ports)
  const target = readTarget(ports, typed)
  logTarget(ports, call.callId, 'call.transferred', target)
  ports.line.transfer(target.number)
}

/** @throws AppError `call.not_talking`, `call.cannot_transfer`, `call.no_other` when no colleague is on the phone */
export function join(ports: DeskPorts): void {
  readCustomer(ports)
  const other = ports.line.other()
  if (other?.role !== 'consult' || !isLive(other.state)) throw new AppError('call.no_other')
  if (other.state.times.answeredAt === undefined) throw new AppError('call.not_talking')
  ports.line.join()
}

function readCustomer({ line, settings }: DeskPorts) {
  const call = line.snapshot()
  if (!isLive(call) || (call.phase !== 'talking' && call.phase !== 'held')) throw new AppError('call.not_talking')
  if (!capabilitiesHere(call.lineKind, callServerOf(settings())).transfer) throw new AppError('call.cannot_transfer')
  return call
}

function readTarget(ports: DeskPorts, typed: string): TransferTarget {
  const verdict = transferGate(typed, (number) => numberFacts(ports, number))
  if (!verdict.ok) throw new AppError(`call.${verdict.refusal}`)
  return verdict.target
}

function logTarget({ repositories, clock, newId, settings }: DeskPorts, callId: string, kind: string, target: TransferTarget): void {
  const actor = settings().rep.name
  repositories.ops.append({ id: newId(), at: clock.now(), actor, kind, entity: 'call', entityId: callId, payload: { target: target.kind } })
}
