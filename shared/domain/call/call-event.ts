import type { Instant } from '../../lib/time'
import type { MediaHealth, Signalling } from './call-state'
import type { CallTimer } from './call-timers'
import type { FarEndReason, LineFailure } from './end-reason'
import type { LineKind } from './line-kind'

/** What the rep does. `answered` by the rep counts only on a line that cannot notice it. */
type RepEvent =
  | { readonly kind: 'start'; readonly callId: string; readonly lineKind: LineKind }
  | { readonly kind: 'answer' }
  | { readonly kind: 'hangup' }
  | { readonly kind: 'mute'; readonly on: boolean }
  | { readonly kind: 'hold'; readonly on: boolean }
  | { readonly kind: 'digits'; readonly digits: string }
  /** Hands the far side to a number, without speaking to anybody there first. */
  | { readonly kind: 'transfer'; readonly target: string }
  /** Hands the far side to the one with whom the rep speaks in another call. */
  | { readonly kind: 'join'; readonly otherCallId: string }
  | { readonly kind: 'reset' }

/** What the line reports. */
type LineSideEvent =
  | { readonly kind: 'offered'; readonly callId: string; readonly lineKind: LineKind }
  | { readonly kind: 'registered' }
  | { readonly kind: 'ringing' }
  | { readonly kind: 'ended'; readonly reason: FarEndReason }
  | { readonly kind: 'failed'; readonly code: LineFailure }
  | { readonly kind: 'hold_changed'; readonly on: boolean }
  | { readonly kind: 'transferred' }
  | { readonly kind: 'transfer_failed' }
  | { readonly kind: 'media'; readonly health: MediaHealth }
  | { readonly kind: 'signalling'; readonly signalling: Signalling }

/** What happens around both: the pick-up (seen by the line or by the rep), a timer, the loss of the line window. */
type OtherEvent =
  | { readonly kind: 'answered'; readonly by: 'line' | 'rep' }
  | { readonly kind: 'timeout'; readonly timer: CallTimer }
  | { readonly kind: 'line_lost' }

/** Everything that can happen to a call. */
export type CallOccurrence = RepEvent | LineSideEvent | OtherEvent

/** An occurrence with the moment at which it happened. */
export type CallEvent = CallOccurrence & { readonly at: Instant }
