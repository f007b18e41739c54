import { checkedInput } from '../../shared/contract/checked-input'
import { type CallCommand, LineReport } from '../../shared/contract/line'
import type { CallEffect, LineOrder } from '../../shared/domain/call/call-effect'
import type { CallEvent, CallOccurrence } from '../../shared/domain/call/call-event'
import { type CallState, IDLE, isLive } from '../../shared/domain/call/call-state'
import type { CallTimer } from '../../shared/domain/call/call-timers'
import type { DialOptions } from '../../shared/domain/call/dial-options'
import type { LineEvent } from '../../shared/domain/call/line-event'
import type { LineKind } from '../../shared/domain/call/line-kind'
import { transition } from '../../shared/domain/call/machine'
import type { Cue } from '../../shared/domain/script/script'
import type { Result } from '../../shared/errors/app-error'
import { assertNever } from '../../shared/lib/assert-never'
import type { Clock } from '../../shared/lib/ports'
import type { Timers } from '../../shared/lib/timers'
import { type LineOutbox, lineOutbox } from './line-outbox'

export interface CallRequest {
  readonly callId: string
  readonly kind: LineKind
  /** The number in E.164. */
  readonly number: string
  readonly options: DialOptions
}

export type Caption = Extract<LineEvent, { kind: 'caption' }>
export type AccountReport = Extract<LineReport, { kind: 'ready' | 'status' | 'tested' }>
type CallReport = Exclude<LineReport, AccountReport | { kind: 'released' | 'incoming' }>
export type LineLogEntry = Exclude<CallEffect, { kind: 'order' | 'start_timer' | 'clear_timer' }>

export interface LineServiceOptions {
  readonly clock: Clock
  readonly timers: Timers
  sendToLine(command: CallCommand): void
  onChange(state: CallState): void
  onCaption(caption: Caption): void
  /** What concerns the line's account, or (`ready`) a window that knows no account yet. */
  onAccountReport(report: AccountReport): void
  /** Phases only: never a number or a name. */
  log(entry: LineLogEntry): void
}

/**
 * Owns the one call of this desk: runs the machine, keeps its timers, and talks with the line window. It knows no leads and
 * makes no choice whether a number may be dialled; that is the gate's.
 */
export class LineService {
  private state: CallState = IDLE
  private request: CallRequest | undefined
  private readonly events: CallEvent[] = []
  private readonly stopTimer = new Map<CallTimer, () => void>()
  private readonly outbox: LineOutbox
  private draining = false

  constructor(private readonly options: LineServiceOptions) {
    this.outbox = lineOutbox(options.timers, (command) => options.sendToLine(command))
  }

  snapshot(): CallState {
    return this.state
  }

  /** Whether the line window answers. */
  isReady(): boolean {
    return this.outbox.isOpen()
  }

  /** Begins a call. Refused (`line.in_use`) while another one is live; one that is over makes room. */
  start(request: CallRequest): Result<CallState> {
    if (isLive(this.state)) return { ok: false, error: { code: 'line.in_use' } }
    this.reset()
    this.request = request
    this.dispatch({ kind: 'start', callId: request.callId, lineKind: request.kind })
    return { ok: true, value: this.state }
  }

  /** The rep says that somebody picked up; counts on a line that cannot notice it. */
  answered(): void {
    this.dispatch({ kind: 'answered', by: 'rep' })
  }

  /** Ends the call at once, whatever the line window does. A second time has no effect. */
  hangup(): void {
    this.dispatch({ kind: 'hangup' })
  }

  mute(on: boolean): void {
    this.dispatch({ kind: 'mute', on })
  }

  hold(on: boolean): void {
    this.dispatch({ kind: 'hold', on })
  }

  sendDigits(digits: string): void {
    this.dispatch({ kind: 'digits', digits })
  }

  /** Tells a simulated far side which moment of the script the rep has reached. */
  cue(cue: Cue): void {
    if (isLive(this.state)) this.outbox.send({ kind: 'cue', callId: this.state.callId, cue })
  }

  /** Lets go of a call that is over. */
  reset(): void {
    if (this.state.phase === 'ended') this.dispatch({ kind: 'reset' })
  }

  /** The line window is gone or no longer responds. Commands wait until a new one is ready. */
  crashed(): void {
    this.outbox.close()
    if (isLive(this.state)) this.dispatch({ kind: 'line_lost' })
  }

  /** Takes what the line window says. Anything malformed, or about another call than the present one, is dropped. */
  onReport(input: unknown): void {
    const checked = checkedInput(LineReport, input)
    if (!checked.ok) return
    const report = checked.value
    if (report.kind === 'ready') this.windowReady(report)
    else if (report.kind === 'released') this.outbox.released(report.callId)
    else if (report.kind === 'status' || report.kind === 'tested') this.options.onAccountReport(report)
    else if (report.kind === 'incoming') this.outbox.hangup(report.callId)
    else if (isLive(this.state) && report.callId === this.state.callId) this.accept(report)
  }

  private windowReady(report: AccountReport): void {
    if (this.outbox.isOpen()) this.crashed()
    // the account goes first: a call that waits is placed over it
    this.options.onAccountReport(report)
    this.outbox.open()
  }

  private accept(report: CallReport): void {
    if (report.kind === 'caption') this.options.onCaption(report)
    else this.dispatch(occurrenceOf(report))
  }

  /** One event at a time: what happens while effects are carried out waits for its turn. */
  private dispatch(occurrence: CallOccurrence): void {
    this.events.push({ ...occurrence, at: this.options.clock.now() })
    if (this.draining) return
    this.draining = true
    try {
      for (let next = this.events.shift(); next; next = this.events.shift()) this.apply(next)
    } finally {
      this.draining = false
    }
  }

  private apply(event: CallEvent): void {
    const before = this.state
    const [state, effects] = transition(before, event)
    this.state = state
    for (const effect of effects) this.perform(effect)
    if (state !== before) this.options.onChange(state)
  }

  private perform(effect: CallEffect): void {
    switch (effect.kind) {
      case 'order':
        this.order(effect.callId, effect.order)
        break
      case 'start_timer':
        this.startTimer(effect.timer, effect.milliseconds)
        break
      case 'clear_timer':
        this.clearTimer(effect.timer)
        break
      case 'log':
      case 'ignored':
        this.options.log(effect)
        break
      default:
        assertNever(effect)
    }
  }

  private order(callId: string, order: LineOrder): void {
    if (order.kind === 'hangup') this.outbox.hangup(callId)
    else if (order.kind !== 'register' && order.kind !== 'dial' && order.kind !== 'answer') this.outbox.send({ ...order, callId })
    else if (this.request) this.outbox.send(openingCommand(order.kind, this.request))
  }

  private startTimer(timer: CallTimer, milliseconds: number): void {
    const stop = this.options.timers.after(milliseconds, () => this.dispatch({ kind: 'timeout', timer }))
    this.stopTimer.set(timer, stop)
  }

  private clearTimer(timer: CallTimer): void {
    this.stopTimer.get(timer)?.()
    this.stopTimer.delete(timer)
  }
}

function openingCommand(kind: 'register' | 'dial' | 'answer', { callId, kind: lineKind, number, options }: CallRequest): CallCommand {
  if (kind === 'answer') return { kind, callId, options }
  return kind === 'register' ? { kind, callId, lineKind } : { kind, callId, number, options }
}

function occurrenceOf(report: Exclude<CallReport, Caption>): CallOccurrence {
  switch (report.kind) {
    case 'answered':
      return { kind: 'answered', by: 'line' }
    case 'registered':
    case 'ringing':
    case 'transferred':
    case 'transfer_failed':
      return { kind: report.kind }
    case 'ended':
      return { kind: 'ended', reason: report.reason }
    case 'failed':
      return { kind: 'failed', code: report.code }
    case 'hold_changed':
      return { kind: 'hold_changed', on: report.on }
    case 'media':
      return { kind: 'media', health: report.health }
    case 'signalling':
      return { kind: 'signalling', signalling: report.signalling }
    default:
      return assertNever(report)
  }
}
