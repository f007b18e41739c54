import type { Instant } from '../../lib/time'
import type { CallEvent } from './call-event'
import type { CallState, LiveCall } from './call-state'
import type { CallTimer } from './call-timers'

/** An order to the line's adapter. Whoever carries it out knows the number; the machine does not. */
export type LineOrder =
  | { readonly kind: 'register' }
  | { readonly kind: 'dial' }
  | { readonly kind: 'answer' }
  | { readonly kind: 'hangup' }
  | { readonly kind: 'mute'; readonly on: boolean }
  | { readonly kind: 'hold'; readonly on: boolean }
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'transfer'; readonly target: string }
  | { readonly kind: 'join'; readonly otherCallId: string }

/** What a transition asks of the world, in the order in which it is to be done. */
export type CallEffect =
  | { readonly kind: 'order'; readonly callId: LiveCall['callId']; readonly order: LineOrder }
  | { readonly kind: 'start_timer'; readonly timer: CallTimer; readonly milliseconds: number }
  | { readonly kind: 'clear_timer'; readonly timer: CallTimer }
  | { readonly kind: 'log'; readonly at: Instant; readonly from: CallState['phase']; readonly to: CallState['phase'] }
  /** The event had no meaning in this state; nothing changed. */
  | { readonly kind: 'ignored'; readonly event: CallEvent['kind']; readonly phase: CallState['phase'] }
