import { echoGate } from '../../../shared/domain/compliance/transfer-gate'
import { AppError } from '../../../shared/errors/app-error'
import type { DeskPorts } from '../desk-ports'
import { numberFacts } from './number-facts'

/**
 * The number by which the exchange of the line in use sends back what it hears. Calling it is no call of a lead, but goes through the gate
 * like every other.
 * @throws AppError `line.no_echo`, `call.*_number`, `call.do_not_call`, `call.practice_only`
 */
export function echoNumber(ports: Pick<DeskPorts, 'repositories' | 'settings'>): string {
  const { line, sip } = ports.settings()
  if (line !== 'sip' || sip === null || sip.echoNumber === '') throw new AppError('line.no_echo')
  const verdict = echoGate(sip.echoNumber, (number) => numberFacts(ports, number))
  if (!verdict.ok) throw new AppError(`call.${verdict.refusal}`)
  return verdict.target.number
}
