import { assertNever } from '../../lib/assert-never'
import type { OutcomeCode } from '../outcome/outcome-code'
import type { EndedCall } from './call-state'

/**
 * The outcome for which what the line saw speaks; the rep decides. A call that was answered and hung up suggests
 * nothing, since only the rep knows what was said (domain: outcomes).
 */
export function suggestOutcome(call: EndedCall): OutcomeCode | undefined {
  const { reason, times } = call
  switch (reason.kind) {
    case 'failed':
      return 'technical'
    case 'busy':
    case 'no_answer':
    case 'voicemail':
      return reason.kind
    case 'declined':
      return 'no_answer'
    case 'unknown_number':
      return 'wrong_number'
    case 'local_hangup':
      return times.ringingAt !== undefined && times.answeredAt === undefined ? 'no_answer' : undefined
    case 'remote_hangup':
    case 'transferred':
    case 'rejected':
    case 'missed':
      return undefined
    default:
      return assertNever(reason)
  }
}
