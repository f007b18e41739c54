import type { TransferFacts } from '../../../shared/domain/compliance/transfer-gate'
import type { DeskPorts } from '../desk-ports'

/** What is known of a number (E.164) that is called for no lead. */
export function numberFacts({ repositories }: Pick<DeskPorts, 'repositories'>, number: string): TransferFacts {
  return {
    forbidden: repositories.dnc.find([{ scope: 'number', subject: number }]).some(({ level }) => level === 'forbidden'),
    madeUp: repositories.callers.isMadeUp(number)
  }
}
