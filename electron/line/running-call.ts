import type { CallEffect, LineOrder } from '../../shared/domain/call/call-effect'
import type { CallEvent, CallOccurrence } from '../../shared/domain/call/call-event'
import { type CallState, IDLE } from '../../shared/domain/call/call-state'
import type { CallTimer } from '../../shared/domain/call/call-timers'
import type { DialOptions } from '../../shared/domain/call/dial-options'
import { transition } from '../../shared/domain/call/machine'
import { assertNever } from '../../shared/lib/assert-never'
import type { Timers } from '../../shared/lib/timers'

/** Who is at the other end of a call. */
export interface FarSide {
  /** E.164 or an extension; of a caller, as the exchange gives it: null when it is withheld. */
  readonly number: string | null
  /** As the exchange gives it; may be empty. */
  readonly name: string
  /** How the call is placed; null for one that comes in. */
  readonly options: DialOptions | null
}

export type CallLogEntry = Exclude<CallEffect, { kind: 'order' | 'start_timer' | 'clear_timer' }>

interface RunningCallPorts {
  readonly timers: Timers
  order(callId: string, order: LineOrder, call: RunningCall): void
  /** The time that the call may stay as it is is over: to be dispatched to it. */
  timedOut(call: RunningCall, occurrence: Extract<CallOccurrence, { kind: 'timeout' }>): void
  log(entry: CallLogEntry): void
}

/** One call on its way through the machine, with its timers. */
export class RunningCall {
  private current: CallState = IDLE
  private readonly stopTimer = new Map<CallTimer, () => void>()

  constructor(
    readonly far: FarSide,
    private readonly ports: RunningCallPorts
  ) {}

  get state(): CallState {
    return this.current
  }

  /** Answers whether the state is another one now. */
  apply(event: CallEvent): boolean {
    const before = this.current
    const [state, effects] = transition(before, event)
    this.current = state
    for (const effect of effects) this.perform(effect)
    return state !== before
  }

  private perform(effect: CallEffect): void {
    switch (effect.kind) {
      case 'order':
        this.ports.order(effect.callId, effect.order, this)
        break
      case 'start_timer':
        this.startTimer(effect.timer, effect.milliseconds)
        break
      case 'clear_timer':
        this.clearTimer(effect.timer)
        break
      case 'log':
      case 'ignored':
        this.ports.log(effect)
        break
      default:
        assertNever(effect)
    }
  }

  private startTimer(timer: CallTimer, milliseconds: number): void {
    const stop = this.ports.timers.after(milliseconds, () => this.ports.timedOut(this, { kind: 'timeout', timer }))
    this.stopTimer.set(timer, stop)
  }

  private clearTimer(timer: CallTimer): void {
    this.stopTimer.get(timer)?.()
    this.stopTimer.delete(timer)
  }
}
