import { assertNever } from '../../../lib/assert-never'
import type { LineStatus } from '../../call/line-status'
import { problem, warning, well } from '../finding'
import type { HealthFacts } from '../health-facts'

/** The line over which the next call goes. */
export function lineCheck({ line: { kind, ready, account } }: HealthFacts) {
  if (!ready) return problem('line_silent')
  switch (kind) {
    case 'practice':
      return well('line_practice')
    case 'manual':
      return well('line_manual')
    case 'sip':
    case 'twilio':
      return accountCheck(account ?? { kind: 'off' })
    default:
      return assertNever(kind)
  }
}

/** A call would fail but for `ready`. What comes back by itself is a warning; why it is away has its words in the error catalogue. */
function accountCheck(status: LineStatus) {
  switch (status.kind) {
    case 'off':
      return problem('line_off')
    case 'connecting':
      return warning('line_connecting')
    case 'ready':
      return well('line_connected')
    case 'waiting':
      return warning('line_waiting')
    case 'failed':
      return problem('line_failed')
    default:
      return assertNever(status)
  }
}
