import type { LineOrder } from '../../shared/domain/call/call-effect'
import type { CallOccurrence } from '../../shared/domain/call/call-event'
import { type CallState, isLive } from '../../shared/domain/call/call-state'
import type { LineKind } from '../../shared/domain/call/line-kind'
import {
  bring,
  type CallPlace,
  type CanHold,
  giveUp,
  hasRoom,
  NO_CALLS,
  opposite,
  type PlaceOrder,
  settle,
  type TwoCalls
} from '../../shared/domain/call/two-calls'
import { assertNever } from '../../shared/lib/assert-never'
import type { Clock } from '../../shared/lib/ports'
import type { Timers } from '../../shared/lib/timers'
import { type CallLogEntry, type FarSide, RunningCall } from './running-call'

/** So long a call may take to go on hold before the other one is brought up, in milliseconds. */
const HOLD_WAIT = 5_000

export interface CallPairPorts {
  readonly clock: Clock
  readonly timers: Timers
  readonly canHold: CanHold
  order(callId: string, order: LineOrder, call: RunningCall): void
  onChange(state: CallState): void
  log(entry: CallLogEntry): void
}

export interface CallIdentity {
  readonly callId: string
  readonly kind: LineKind
}

/** Two calls at once, by the rules of shared/domain/call/two-calls.ts: what happens to either is followed by what has to happen to both. */
export class CallPair {
  private runs: Readonly<Record<CallPlace, RunningCall>>
  private how: Omit<TwoCalls, CallPlace> = NO_CALLS
  private consultation: CallIdentity | undefined
  private stopWaiting: (() => void) | undefined
  private readonly works: (() => void)[] = []
  private working = false
  private failedTransfer = false

  constructor(private readonly ports: CallPairPorts) {
    this.runs = { call: this.run(NOBODY), other: this.run(NOBODY) }
  }

  get calls(): TwoCalls {
    const { consult, front, bringing, told } = this.how
    return { call: this.runs.call.state, other: this.runs.other.state, consult, front, bringing, told }
  }

  far(place: CallPlace): FarSide {
    return this.runs[place].far
  }

  /** Whether the last transfer came to nothing, and nothing was ordered since. */
  get transferFailed(): boolean {
    return this.failedTransfer
  }

  placeOf(callId: string): CallPlace | undefined {
    const { call, other } = this.calls
    if (isLive(call) && call.callId === callId) return 'call'
    return isLive(other) && other.callId === callId ? 'other' : undefined
  }

  /** Begins a call in the place on the desk. */
  start({ callId, kind }: CallIdentity, far: FarSide): void {
    if (this.calls.call.phase === 'ended') this.order('call', { kind: 'reset' })
    this.put('call', far)
    this.how = { ...this.how, front: 'call', bringing: false, told: false }
    this.order('call', { kind: 'start', callId, lineKind: kind })
  }

  /** Somebody rings. Answers whether there is room. */
  offer({ callId, kind }: CallIdentity, far: FarSide): boolean {
    if (!hasRoom(this.calls)) return false
    this.put('other', far)
    this.how = { ...this.how, consult: false }
    this.happen('other', { kind: 'offered', callId, lineKind: kind })
    return true
  }

  /** Begins a consultation, once the customer is on hold. */
  consult(identity: CallIdentity, far: FarSide): void {
    this.put('other', far)
    this.consultation = identity
    this.how = { ...this.how, consult: true }
    this.bring('other')
  }

  bring(place: CallPlace): void {
    this.failedTransfer = false
    this.act(() => {
      this.how = bring(this.calls, place)
      this.settle()
    })
  }

  /** What the rep asks of a call. */
  order(place: CallPlace, occurrence: CallOccurrence): void {
    this.failedTransfer = false
    this.happen(place, occurrence)
  }

  /** What happens to a call by itself. */
  happen(place: CallPlace, occurrence: CallOccurrence): void {
    this.dispatch(this.runs[place], occurrence)
  }

  private dispatch(run: RunningCall, occurrence: CallOccurrence): void {
    const event = { ...occurrence, at: this.ports.clock.now() }
    this.act(() => {
      const wasTransferring = isLive(run.state) && run.state.transferring
      const changed = run.apply(event)
      if (event.kind === 'transfer_failed' && wasTransferring) this.failedTransfer = true
      if (changed) this.ports.onChange(run.state)
      this.settle()
    })
  }

  /** One thing at a time: what happens while another is carried out waits for its turn. */
  private act(work: () => void): void {
    this.works.push(work)
    if (this.working) return
    this.working = true
    try {
      for (let next = this.works.shift(); next; next = this.works.shift()) next()
    } finally {
      this.working = false
    }
  }

  private settle(): void {
    const { calls, orders, swaps } = settle(this.calls, this.ports.canHold)
    const { consult, front, bringing, told } = calls
    this.how = { consult, front, bringing, told }
    if (swaps) this.runs = { call: this.runs.other, other: this.runs.call }
    this.watchHold()
    for (const order of orders) this.carryOut(order)
    // nothing else may change for now: one that was on hold says by itself when it no longer is
    if (swaps) this.ports.onChange(this.runs.call.state)
  }

  private carryOut(order: PlaceOrder): void {
    switch (order.kind) {
      case 'answer':
      case 'hangup':
        this.happen(order.place, { kind: order.kind })
        break
      case 'hold':
        this.happen(order.place, { kind: 'hold', on: order.on })
        break
      case 'dial':
        if (this.consultation) this.happen('other', { kind: 'start', callId: this.consultation.callId, lineKind: this.consultation.kind })
        break
      default:
        assertNever(order)
    }
  }

  /** A call that does not go on hold must not keep the other one waiting for ever. */
  private watchHold(): void {
    const waits = this.how.bringing && this.how.told
    if (!waits) {
      this.stopWaiting?.()
      this.stopWaiting = undefined
    } else
      this.stopWaiting ??= this.ports.timers.after(HOLD_WAIT, () =>
        this.act(() => {
          this.how = giveUp(this.calls)
          this.watchHold()
          this.ports.onChange(this.runs[opposite(this.how.front)].state)
        })
      )
  }

  private put(place: CallPlace, far: FarSide): void {
    this.runs = { ...this.runs, [place]: this.run(far) }
  }

  private run(far: FarSide): RunningCall {
    const { timers, order, log } = this.ports
    return new RunningCall(far, { timers, order, log, timedOut: (call, occurrence) => this.dispatch(call, occurrence) })
  }
}

const NOBODY: FarSide = { number: null, name: '', options: null }
