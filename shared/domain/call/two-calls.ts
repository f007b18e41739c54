import { assertNever } from '../../lib/assert-never'
import { type CallState, IDLE, isLive, type LiveCall } from './call-state'
import type { LineKind } from './line-kind'

/** The two places for a call: the one on the desk, and the one beside it. */
export type CallPlace = 'call' | 'other'

export interface TwoCalls {
  readonly call: CallState
  readonly other: CallState
  /** The call beside is a colleague whom the rep asks: it never comes to the desk. */
  readonly consult: boolean
  /** With which of the two the rep speaks, or wants to. */
  readonly front: CallPlace
  /** The front has still to be brought up: dialled, answered, or taken off hold. It waits until the one behind is silent. */
  readonly bringing: boolean
  /** The one behind has been told to hold, and has not said yet that it does. */
  readonly told: boolean
}

/** What is to be asked of one of the two. `dial` begins the consultation that waits for it. */
export type PlaceOrder =
  | { readonly place: CallPlace; readonly kind: 'answer' | 'hangup' | 'dial' }
  | { readonly place: CallPlace; readonly kind: 'hold'; readonly on: boolean }

export interface Settled {
  readonly calls: TwoCalls
  readonly orders: readonly PlaceOrder[]
  /** The two change places first, before the orders: the desk turns to the other customer. */
  readonly swaps: boolean
}

/** A line may hold in one place and not in another: it depends on what stands behind it. */
export type CanHold = (kind: LineKind) => boolean

export const NO_CALLS: TwoCalls = { call: IDLE, other: IDLE, consult: false, front: 'call', bringing: false, told: false }

/** Whether somebody may ring here. A third caller hears that the line is busy. */
export function hasRoom({ other, bringing, front }: TwoCalls): boolean {
  return !isLive(other) && !(bringing && front === 'other')
}

/** The rep wants to speak in a place. What is heard there now is silenced first, by {@link settle}. */
export function bring(calls: TwoCalls, front: CallPlace): TwoCalls {
  return { ...calls, front, bringing: true, told: false }
}

/** The one behind can't be made silent: the rep stays with it, and whoever was to be brought up rings or holds on. */
export function giveUp(calls: TwoCalls): TwoCalls {
  return calls.bringing ? { ...calls, front: opposite(calls.front), bringing: false, told: false } : calls
}

export function opposite(place: CallPlace): CallPlace {
  return place === 'call' ? 'other' : 'call'
}

/**
 * The call that the rep hears and speaks in: mute, hold, tones and hang-up mean it. Where neither talks, it is the one in front; while
 * that one is being brought up, still the other.
 */
export function heard(calls: TwoCalls): CallPlace {
  const { front, bringing } = calls
  const behind = opposite(front)
  if (calls[front].phase === 'talking') return front
  return calls[behind].phase === 'talking' || (bringing && isLive(calls[behind])) ? behind : front
}

/**
 * What has to happen so that the rep speaks with one at most. To be asked after every change, until it asks for nothing more.
 *
 * The one behind is silenced before the front is brought up: one that talks goes on hold or, where its line can't hold, is ended; one
 * that nobody has answered yet is ended; one that is just being taken is waited for. One that rings here stays as it is, since it never
 * interrupts by itself. Once the front is a customer beside the desk, the two change places. A colleague goes when the customer has been
 * handed to somebody.
 * @param canHold whether calls over a line can be put on hold here
 */
export function settle(calls: TwoCalls, canHold: CanHold): Settled {
  const { call, other, consult, front, bringing, told } = calls
  if (consult && isLive(other) && call.phase === 'ended' && call.reason.kind === 'transferred')
    return ask(calls, { place: 'other', kind: 'hangup' })
  const behind = opposite(front)
  const back = calls[behind]
  if (isLive(back) && (bringing || isLive(calls[front]))) {
    const how = silencing(back, bringing, canHold)
    if (how === 'end') return ask(calls, { place: behind, kind: 'hangup' })
    if (how === 'hold' && !told) return ask({ ...calls, told: true }, { place: behind, kind: 'hold', on: true })
    if (how !== 'silent') return ask(calls)
  }
  if (bringing) return raise(calls)
  return ask({ ...calls, told: false, front: isLive(other) ? front : 'call' })
}

type Silencing = 'silent' | 'hold' | 'end' | 'wait'

function silencing({ phase, lineKind }: LiveCall, bringing: boolean, canHold: CanHold): Silencing {
  switch (phase) {
    case 'offered':
    case 'held':
      return 'silent'
    case 'talking':
      if (canHold(lineKind)) return 'hold'
      return bringing ? 'end' : 'silent'
    case 'answering':
      return 'wait'
    case 'checking':
    case 'dialling':
    case 'ringing':
      return bringing ? 'end' : 'silent'
    default:
      return assertNever(phase)
  }
}

function raise(calls: TwoCalls): Settled {
  const { call, other, consult, front } = calls
  const done = { ...calls, bringing: false, told: false }
  const raised = calls[front]
  // a colleague is asked for a customer: without one there is nothing to ask
  if (raised.phase === 'idle' && front === 'other' && consult && isLive(call)) return ask(done, { place: 'other', kind: 'dial' })
  if (!isLive(raised)) return ask({ ...done, front: 'call' })
  if (front === 'call' || consult) return ask(done, ...raising(raised, front))
  return { calls: { ...done, call: other, other: call, front: 'call' }, orders: raising(raised, 'call'), swaps: true }
}

function raising({ phase }: LiveCall, place: CallPlace): readonly PlaceOrder[] {
  if (phase === 'offered') return [{ place, kind: 'answer' }]
  return phase === 'held' ? [{ place, kind: 'hold', on: false }] : []
}

function ask(calls: TwoCalls, ...orders: readonly PlaceOrder[]): Settled {
  return { calls, orders, swaps: false }
}
