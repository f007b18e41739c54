import { assertNever } from '../../lib/assert-never'
import type { Instant } from '../../lib/time'
import type { CallEffect, LineOrder } from './call-effect'
import type { CallEvent } from './call-event'
import { type CallDirection, type CallState, IDLE, type LiveCall, type LivePhase } from './call-state'
import { callTimers, timerOf } from './call-timers'
import type { EndReason } from './end-reason'
import { lineCapabilities } from './line-kind'

type Transition = readonly [CallState, readonly CallEffect[]]
type Step = readonly [CallState, readonly LineOrder[]]

/**
 * The life of a call, and the only place where it changes. Total: no event throws, and one that has no meaning in a state
 * leaves that very state and says `ignored`.
 *
 *            start          registered        ringing          answered           hold_changed
 *     idle ────────► checking ────────► dialling ───────► ringing ────────► talking ◄────────────► held
 *      ▲ │              │                  │  └──────────answered────────────►│                      │
 *      │ └─ offered ─► offered ─ answer ─► answering ───────answered─────────►│                      │
 *      │                └── hangup · failed · ended · timeout · line_lost, from every live phase ────┘
 *      │ reset                                          ▼
 *      └───────────────────────────────────────────── ended
 *
 * Parallel to the phase, and independent of it, run `media` (unknown, good, poor, lost), `signalling` (connected,
 * reconnecting), `muted` and `transferring`. Timers follow from the state alone (call-timers.ts), so none is forgotten or left behind.
 */
export function transition(state: CallState, event: CallEvent): Transition {
  const [next, orders] = step(state, event)
  if (next === state && orders.length === 0) return [state, [{ kind: 'ignored', event: event.kind, phase: state.phase }]]
  return [next, [...timerEffects(state, next), ...orderEffects(state, next, orders), ...logEffects(state, next, event.at)]]
}

function step(state: CallState, event: CallEvent): Step {
  switch (state.phase) {
    case 'idle':
      if (event.kind === 'start') return [begin(event, 'out'), [{ kind: 'register' }]]
      return event.kind === 'offered' ? [begin(event, 'in'), []] : stay(state)
    case 'ended':
      return event.kind === 'reset' ? [IDLE, []] : stay(state)
    default:
      return liveStep(state, event)
  }
}

function liveStep(call: LiveCall, event: CallEvent): Step {
  const can = lineCapabilities[call.lineKind]
  const connected = call.phase === 'talking' || call.phase === 'held'
  switch (event.kind) {
    case 'registered':
      return call.phase === 'checking' ? [enter(call, 'dialling', { diallingAt: event.at }), [{ kind: 'dial' }]] : stay(call)
    case 'ringing':
      return call.phase === 'dialling' ? [enter(call, 'ringing', { ringingAt: event.at }), []] : stay(call)
    case 'answered':
      if (call.phase !== 'dialling' && call.phase !== 'ringing' && call.phase !== 'answering') return stay(call)
      if (event.by === 'rep' && can.reportsAnswer) return stay(call)
      return [enter(call, 'talking', { answeredAt: event.at }), []]
    case 'answer':
      return call.phase === 'offered' ? [enter(call, 'answering', {}), [{ kind: 'answer' }]] : stay(call)
    case 'hold':
      return can.hold && connected && event.on !== (call.phase === 'held') ? [call, [{ kind: 'hold', on: event.on }]] : stay(call)
    case 'hold_changed':
      if (!connected || event.on === (call.phase === 'held')) return stay(call)
      return [event.on ? enter(call, 'held', { heldAt: event.at }) : enter(call, 'talking', {}), []]
    case 'mute':
      if (!can.mute || call.phase === 'checking' || call.phase === 'offered' || event.on === call.muted) return stay(call)
      return [{ ...call, muted: event.on }, [{ kind: 'mute', on: event.on }]]
    case 'digits':
      return can.digits && call.phase === 'talking' ? [call, [{ kind: 'digits', digits: event.digits }]] : stay(call)
    case 'transfer':
    case 'join': {
      const order: LineOrder =
        event.kind === 'join' ? { kind: 'join', otherCallId: event.otherCallId } : { kind: 'transfer', target: event.target }
      return can.transfer && connected && !call.transferring ? [{ ...call, transferring: true }, [order]] : stay(call)
    }
    case 'transfer_failed':
      return call.transferring ? [{ ...call, transferring: false }, []] : stay(call)
    case 'transferred':
      return call.transferring ? [end(call, { kind: 'transferred' }, event.at), [{ kind: 'hangup' }]] : stay(call)
    case 'media':
      if (call.media === 'external' || event.health === 'external' || event.health === call.media) return stay(call)
      return [{ ...call, media: event.health }, []]
    case 'signalling':
      return event.signalling === call.signalling ? stay(call) : [{ ...call, signalling: event.signalling }, []]
    case 'hangup':
      return [end(call, { kind: call.phase === 'offered' ? 'rejected' : 'local_hangup' }, event.at), [{ kind: 'hangup' }]]
    case 'ended':
      // whatever the exchange calls it: nobody was there in time
      return [end(call, { kind: isComing(call) ? 'missed' : event.reason }, event.at), []]
    case 'failed':
      return [end(call, { kind: 'failed', code: event.code }, event.at), []]
    case 'timeout':
      if (event.timer !== timerOf(call)) return stay(call)
      return [end(call, callTimers[event.timer].end, event.at), [{ kind: 'hangup' }]]
    case 'line_lost':
      return runsOutside(call) ? stay(call) : [end(call, { kind: 'failed', code: 'line.window_lost' }, event.at), []]
    case 'start':
    case 'offered':
    case 'reset':
      return stay(call)
    default:
      return assertNever(event)
  }
}

function begin(event: Extract<CallEvent, { kind: 'start' | 'offered' }>, direction: CallDirection): LiveCall {
  return {
    callId: event.callId,
    lineKind: event.lineKind,
    direction,
    times: { startedAt: event.at },
    phase: direction === 'out' ? 'checking' : 'offered',
    muted: false,
    media: lineCapabilities[event.lineKind].audible ? 'unknown' : 'external',
    signalling: 'connected',
    transferring: false
  }
}

function enter(call: LiveCall, phase: LivePhase, times: Partial<LiveCall['times']>): LiveCall {
  return { ...call, phase, times: { ...call.times, ...times } }
}

function end(call: LiveCall, reason: EndReason, at: Instant): CallState {
  const { callId, lineKind, direction, times } = call
  return { callId, lineKind, direction, times: { ...times, endedAt: at }, phase: 'ended', reason }
}

function isComing(call: LiveCall): boolean {
  return call.phase === 'offered' || call.phase === 'answering'
}

function stay(state: CallState): Step {
  return [state, []]
}

/** Once the rep's own phone carries the call, the app's line window is not needed any more. */
function runsOutside(call: LiveCall): boolean {
  return call.media === 'external' && (call.phase === 'ringing' || call.phase === 'talking')
}

function timerEffects(before: CallState, after: CallState): CallEffect[] {
  const [stopped, started] = [timerOf(before), timerOf(after)]
  if (stopped === started) return []
  const effects: CallEffect[] = []
  if (stopped) effects.push({ kind: 'clear_timer', timer: stopped })
  if (started) effects.push({ kind: 'start_timer', timer: started, milliseconds: callTimers[started].milliseconds })
  return effects
}

function orderEffects(before: CallState, after: CallState, orders: readonly LineOrder[]): CallEffect[] {
  const callId = 'callId' in after ? after.callId : 'callId' in before ? before.callId : ''
  return orders.map((order) => ({ kind: 'order', callId, order }))
}

function logEffects(before: CallState, after: CallState, at: Instant): CallEffect[] {
  return before.phase === after.phase ? [] : [{ kind: 'log', at, from: before.phase, to: after.phase }]
}
