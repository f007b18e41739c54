import { C } from 'jssip'
import type { FarEndReason, LineFailure } from '../../../../shared/domain/call/end-reason'
import type { LineStatus } from '../../../../shared/domain/call/line-status'

/** How a call ended that the far side or the exchange did not take. */
export type CallRefusal =
  | { readonly kind: 'ended'; readonly reason: FarEndReason }
  | { readonly kind: 'failed'; readonly code: LineFailure }

/** What a final SIP answer to an INVITE means (RFC 3261, 21). */
export function callRefusal(status: number): CallRefusal {
  switch (status) {
    case 486:
    case 600:
      return { kind: 'ended', reason: 'busy' }
    case 404:
    case 410:
    case 484:
    case 604:
      return { kind: 'ended', reason: 'unknown_number' }
    case 408:
    case 480:
    case 487:
      return { kind: 'ended', reason: 'no_answer' }
    case 603:
    case 607:
      return { kind: 'ended', reason: 'declined' }
    case 401:
    case 407:
      return { kind: 'failed', code: 'line.wrong_password' }
    default:
      if (status < 300) return { kind: 'failed', code: 'line.no_audio' }
      return { kind: 'failed', code: status >= 500 && status < 600 ? 'line.server_gone' : 'line.refused' }
  }
}

/** How a call from outside ended that was not taken, by JsSIP's cause. Undefined: the connection was lost. */
export function offerEnd(cause: string): CallRefusal | undefined {
  switch (cause) {
    case C.causes.CANCELED:
    case C.causes.EXPIRES:
    case C.causes.NO_ANSWER:
      return { kind: 'ended', reason: 'no_answer' }
    case C.causes.CONNECTION_ERROR:
      return undefined
    default:
      // the caller's phone and this one have no sound in common
      return { kind: 'failed', code: 'line.no_audio' }
  }
}

/** What it means that the exchange did not take a login. `waiting`: it may take it later without anybody's doing. */
export function loginRefusal(status: number): LineStatus {
  if (status === 401 || status === 403 || status === 404 || status === 407) return { kind: 'failed', code: 'line.wrong_password' }
  if (status === 408 || status === 429 || (status >= 500 && status < 600)) return { kind: 'waiting', code: 'line.server_gone' }
  return { kind: 'failed', code: 'line.refused' }
}
