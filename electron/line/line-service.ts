import { checkedInput } from '../../shared/contract/checked-input'
import { type CallCommand, type IncomingRing, LineReport } from '../../shared/contract/line'
import type { LineOrder } from '../../shared/domain/call/call-effect'
import { type CallState, isLive, type LiveCall } from '../../shared/domain/call/call-state'
import { DialOptions } from '../../shared/domain/call/dial-options'
import type { LineEvent } from '../../shared/domain/call/line-event'
import type { LineKind } from '../../shared/domain/call/line-kind'
import type { OtherCall } from '../../shared/domain/call/other-call'
import { type CanHold, heard } from '../../shared/domain/call/two-calls'
import type { Cue } from '../../shared/domain/script/script'
import type { Result } from '../../shared/errors/app-error'
import type { Clock } from '../../shared/lib/ports'
import type { Timers } from '../../shared/lib/timers'
import { CallPair } from './call-pair'
import { type CallReport, occurrenceOf } from './line-occurrence'
import { type LineOutbox, lineOutbox } from './line-outbox'
import type { CallLogEntry, RunningCall } from './running-call'

export interface CallRequest {
  readonly callId: string
  readonly kind: LineKind
  /** The number in E.164; for a colleague it may be an extension. */
  readonly number: string
  readonly options: DialOptions
}

export type Caption = Extract<LineEvent, { kind: 'caption' }>
export type AccountReport = Extract<LineReport, { kind: (typeof ACCOUNT_REPORTS)[number] }>
const ACCOUNT_REPORTS = ['ready', 'status', 'tested', 'twilio_status', 'token_wanted', 'control'] as const
export type Caller = Extract<LineEvent, { kind: 'incoming' }>

export interface LineServiceOptions {
  readonly clock: Clock
  readonly timers: Timers
  /** Whether calls over a line can be put on hold on this desk. */
  readonly canHold: CanHold
  sendToLine(command: CallCommand): void
  /** Another state of either call, or the two have changed places. */
  onChange(state: CallState): void
  onCaption(caption: Caption): void
  /** Somebody called while two calls were going on, and heard that the line is busy. */
  onTurnedAway(caller: Caller): void
  /** What concerns the line's account, or (`ready`) a window that knows no account yet. */
  onAccountReport(report: AccountReport): void
  /** Phases only: never a number or a name. */
  log(entry: CallLogEntry): void
}

/**
 * Owns the calls of this desk, two at most: the one on the desk and one beside it. Runs the machine of each, and talks with the line
 * window. It knows no leads and makes no choice whether a number may be dialled; that is the gate's.
 */
export class LineService {
  private readonly pair: CallPair
  private readonly outbox: LineOutbox
  private answerOptions = DialOptions.parse({})

  constructor(private readonly options: LineServiceOptions) {
    const { clock, timers, canHold, log } = options
    this.outbox = lineOutbox(timers, (command) => options.sendToLine(command))
    this.pair = new CallPair({
      clock,
      timers,
      canHold,
      log: (entry) => log(entry),
      onChange: (state) => options.onChange(state),
      order: (callId, order, call) => this.carryOut(callId, order, call)
    })
  }

  snapshot(): CallState {
    return this.pair.calls.call
  }

  /** The call beside the one on the desk, live or just over; undefined when there is none. */
  other(): OtherCall | undefined {
    const { other: state, consult } = this.pair.calls
    if (state.phase === 'idle') return undefined
    const { number, name } = this.pair.far('other')
    return { role: consult ? 'consult' : isUntaken(state) ? 'incoming' : 'waiting', state, number, name }
  }

  /** Whether the last transfer came to nothing, and nothing was ordered since. */
  transferFailed(): boolean {
    return this.pair.transferFailed
  }

  /** Whether the line window answers. */
  isReady(): boolean {
    return this.outbox.isOpen()
  }

  /** Begins a call. Refused (`line.in_use`) while another one is live; one that is over makes room. */
  start({ callId, kind, number, options }: CallRequest): Result<CallState> {
    if (this.liveCalls().length > 0) return { ok: false, error: { code: 'line.in_use' } }
    this.pair.start({ callId, kind }, { number, name: '', options })
    return { ok: true, value: this.snapshot() }
  }

  /** The calls that are live, those that ring here among them: two at most. */
  liveCalls(): readonly LiveCall[] {
    const { call, other } = this.pair.calls
    return [call, other].filter(isLive)
  }

  /** Takes the call that rings, as soon as the present one is on hold (or, where its line can't hold, over): it comes to the desk then. */
  answerOther(options: DialOptions): void {
    if (this.other()?.role !== 'incoming') return
    this.answerOptions = options
    this.pair.bring('other')
  }

  /** Changes who is heard and who holds. The other customer comes to the desk; a colleague is only heard. */
  switchOver(): void {
    const { other, consult, front } = this.pair.calls
    if (isLive(other) && other.phase !== 'offered') this.pair.bring(consult && front === 'other' ? 'call' : 'other')
  }

  /** Ends the other call, or turns away who rings. After a consultation, whoever ended it, the customer is taken back. */
  hangupOther(): void {
    const { other, consult } = this.pair.calls
    this.pair.order('other', { kind: isLive(other) ? 'hangup' : 'reset' })
    if (consult) this.pair.bring('call')
  }

  /** Calls a colleague while the customer holds. Refused (`line.in_use`) while there is another call already. */
  consult({ callId, kind, number, options }: CallRequest): Result<CallState> {
    const { call, other } = this.pair.calls
    if (!isLive(call) || isLive(other)) return { ok: false, error: { code: 'line.in_use' } }
    this.pair.consult({ callId, kind }, { number, name: '', options })
    return { ok: true, value: call }
  }

  /** Hands the customer to a number. */
  transfer(target: string): void {
    this.pair.order('call', { kind: 'transfer', target })
  }

  /** Hands the customer to the colleague who is being asked. */
  join(): void {
    const { other, consult } = this.pair.calls
    if (consult && isLive(other)) this.pair.order('call', { kind: 'join', otherCallId: other.callId })
  }

  /** The rep says that somebody picked up; counts on a line that cannot notice it. */
  answered(): void {
    this.pair.order('call', { kind: 'answered', by: 'rep' })
  }

  /** Ends the call that is heard at once, whatever the line window does. A second time has no effect. */
  hangup(): void {
    if (heard(this.pair.calls) === 'other') this.hangupOther()
    else this.pair.order('call', { kind: 'hangup' })
  }

  /** Ends this call, wherever it is. */
  end(callId: string): void {
    const place = this.pair.placeOf(callId)
    if (place) this.pair.order(place, { kind: 'hangup' })
  }

  mute(on: boolean): void {
    this.pair.order(heard(this.pair.calls), { kind: 'mute', on })
  }

  hold(on: boolean): void {
    this.pair.order(heard(this.pair.calls), { kind: 'hold', on })
  }

  sendDigits(digits: string): void {
    this.pair.order(heard(this.pair.calls), { kind: 'digits', digits })
  }

  /** Tells a simulated far side which moment of the script the rep has reached. */
  cue(cue: Cue): void {
    const call = this.snapshot()
    if (isLive(call)) this.outbox.send({ kind: 'cue', callId: call.callId, cue })
  }

  /** On the practice line: lets somebody call here. */
  ring(ring: IncomingRing): void {
    this.outbox.send({ kind: 'ring', ...ring })
  }

  /** Lets go of a call that is over. */
  reset(): void {
    if (this.snapshot().phase === 'ended') this.pair.order('call', { kind: 'reset' })
  }

  /** The line window is gone or no longer responds. Commands wait until a new one is ready. */
  crashed(): void {
    this.outbox.close()
    for (const place of ['call', 'other'] as const) if (isLive(this.pair.calls[place])) this.pair.happen(place, { kind: 'line_lost' })
  }

  /** Takes what the line window says. Anything malformed, or about a call that is over, is dropped. */
  onReport(input: unknown): void {
    const checked = checkedInput(LineReport, input)
    if (!checked.ok) return
    const report = checked.value
    if (report.kind === 'ready') this.windowReady(report)
    else if (report.kind === 'released') this.outbox.released(report.callId)
    else if (isAccountReport(report)) this.options.onAccountReport(report)
    else if (report.kind === 'incoming') this.rings(report)
    else this.accept(report)
  }

  private windowReady(report: AccountReport): void {
    if (this.outbox.isOpen()) this.crashed()
    // the account goes first: a call that waits is placed over it
    this.options.onAccountReport(report)
    this.outbox.open()
  }

  private rings(caller: Caller): void {
    const { callId, lineKind: kind, number, name } = caller
    if (this.pair.placeOf(callId) || this.pair.offer({ callId, kind }, { number, name, options: null })) return
    this.outbox.hangup(callId)
    this.options.onTurnedAway(caller)
  }

  private accept(report: CallReport | Caption): void {
    const place = this.pair.placeOf(report.callId)
    if (place === undefined) return
    if (report.kind !== 'caption') this.pair.happen(place, occurrenceOf(report))
    else if (place === 'call') this.options.onCaption(report)
  }

  private carryOut(callId: string, order: LineOrder, { state, far: { number, options } }: RunningCall): void {
    switch (order.kind) {
      case 'hangup':
        this.outbox.hangup(callId)
        break
      case 'answer':
        this.outbox.send({ kind: 'answer', callId, options: this.answerOptions })
        break
      case 'register':
        if (isLive(state)) this.outbox.send({ kind: 'register', callId, lineKind: state.lineKind })
        break
      case 'dial':
        if (number !== null && options !== null) this.outbox.send({ kind: 'dial', callId, number, options })
        break
      default:
        this.outbox.send({ ...order, callId })
    }
  }
}

function isAccountReport(report: LineReport): report is AccountReport {
  return ACCOUNT_REPORTS.some((kind) => kind === report.kind)
}

/** Whether it rings here, or did so until it was over. */
function isUntaken(state: CallState): boolean {
  return state.phase === 'offered' || (state.phase === 'ended' && (state.reason.kind === 'missed' || state.reason.kind === 'rejected'))
}
