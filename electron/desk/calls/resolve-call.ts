import type { ResolveRequest } from '../../../shared/contract/calls/phone-calls'
import { numberKind } from '../../../shared/domain/call/number-kind'
import { AppError } from '../../../shared/errors/app-error'
import { assertNever } from '../../../shared/lib/assert-never'
import { isE164, parsePhones } from '../../../shared/lib/phone-number'
import type { DeskPorts } from '../desk-ports'
import type { DeskState } from '../desk-state'
import { openLead, refuseWhileCallIsOpen } from '../serve-lead'
import { findCaller } from './caller'
import { addLeadForNumber } from './lead-for-number'
import { callerOf } from './missed-calls'

export interface ResolvedCall {
  readonly entryId: string
  /** E.164. */
  readonly number: string
}

/**
 * Puts the lead on the desk that is meant by a number, by the last number dialled, or by a missed call. It dials nothing: the screen asks
 * the one gate as for any lead.
 * @throws AppError `desk.call_open`, `call.*_number`, `call.do_not_call`, `call.practice_only`, `call.nothing_to_redial`,
 *   `call.nobody_to_call_back`
 */
export function resolveCall(ports: DeskPorts, state: DeskState, request: ResolveRequest): ResolvedCall {
  refuseWhileCallIsOpen(state)
  const resolved = resolve(ports, state, request)
  openLead(ports, state, resolved.entryId)
  return resolved
}

function resolve(ports: DeskPorts, state: DeskState, request: ResolveRequest): ResolvedCall {
  switch (request.kind) {
    case 'number':
      return byNumber(ports, state, readNumber(request.number))
    case 'redial':
      return lastDialled(ports)
    case 'callback':
      return missed(ports, state, request.missedId)
    default:
      return assertNever(request)
  }
}

/** @throws AppError naming why it is no number to be dialled */
function readNumber(typed: string): string {
  const kind = numberKind(typed)
  if (kind !== 'ordinary') throw new AppError(`call.${kind}_number`)
  const { numbers, problems } = parsePhones(typed)
  const [number, ...more] = numbers
  if (number === undefined || more.length > 0 || problems.length > 0) throw new AppError('call.unreadable_number')
  return number.e164
}

function byNumber(ports: DeskPorts, state: DeskState, number: string): ResolvedCall {
  const { repositories, settings } = ports
  const isPractice = settings().line === 'practice'
  const known = findCaller(ports, number, settings().line) ?? (isPractice ? findCaller(ports, number, 'manual') : undefined)
  if (known) return { entryId: known.entryId, number }
  if (repositories.callers.isMadeUp(number)) throw new AppError('call.practice_only')
  const forbidden = repositories.dnc.find([{ scope: 'number', subject: number }]).some(({ level }) => level === 'forbidden')
  if (forbidden) throw new AppError('call.do_not_call')
  const entryId = repositories.transaction(() => addLeadForNumber(ports, 'typed', { number, name: '' }))
  state.lists = null
  return { entryId, number }
}

function lastDialled({ repositories, settings }: DeskPorts): ResolvedCall {
  const { rep, line } = settings()
  const last = repositories.calls.lastDialled(rep.name, line === 'practice')
  if (last === undefined || repositories.entries.get(last.entryId) === undefined) throw new AppError('call.nothing_to_redial')
  return { entryId: last.entryId, number: last.number }
}

function missed(ports: DeskPorts, state: DeskState, missedId: string | undefined): ResolvedCall {
  const { missedCalls } = ports.repositories
  const isPractice = ports.settings().line === 'practice'
  const row = missedId === undefined ? missedCalls.open(isPractice, 20).find(({ number }) => isE164(number)) : missedCalls.get(missedId)
  if (row === undefined || !isE164(row.number)) throw new AppError('call.nobody_to_call_back')
  const caller = callerOf(ports, row)
  return caller ? { entryId: caller.entryId, number: row.number } : byNumber(ports, state, row.number)
}
