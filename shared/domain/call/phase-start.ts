import { assertNever } from '../../lib/assert-never'
import type { Instant } from '../../lib/time'
import type { LiveCall } from './call-state'

/** Since when a live call is in its phase. Talking counts from the answer, however often it was on hold: that is how long the talk has lasted. */
export function phaseStart({ phase, times }: LiveCall): Instant {
  switch (phase) {
    case 'checking':
    case 'offered':
    case 'answering':
      return times.startedAt
    case 'dialling':
      return times.diallingAt ?? times.startedAt
    case 'ringing':
      return times.ringingAt ?? times.startedAt
    case 'talking':
      return times.answeredAt ?? times.startedAt
    case 'held':
      return times.heldAt ?? times.answeredAt ?? times.startedAt
    default:
      return assertNever(phase)
  }
}
