import type { CallView, OtherCallView } from '../../../shared/contract/call-view'
import { lineCapabilities } from '../../../shared/domain/call/line-kind'

/** Whether a control does something now; `null` where the line has no such thing and the control has no place. */
export interface CallControls {
  readonly dial: boolean
  readonly mute: boolean | null
  readonly hold: boolean | null
  readonly transfer: boolean | null
  readonly digits: boolean
  readonly answered: boolean | null
  readonly openPhone: boolean
  readonly hangup: boolean
}

const NONE: CallControls = {
  dial: false,
  mute: null,
  hold: null,
  transfer: null,
  digits: false,
  answered: null,
  openPhone: false,
  hangup: false
}

/** Which controls do something in a phase; main decides again when one is used. */
export function callControls(call: CallView | undefined, other: OtherCallView | null, hasNumber: boolean): CallControls {
  if (call === undefined) return NONE
  const live = call.phase !== 'idle' && call.phase !== 'ended'
  const connected = isConnected(call)
  const notAnsweredYet = call.phase === 'dialling' || call.phase === 'ringing'
  const asks = other?.role === 'consult' && other.phase !== 'ended'
  const alone = other === null || other.role === 'incoming'
  return {
    dial: hasNumber && !live && call.callId === null,
    mute: call.can.mute ? connected : null,
    // with a colleague on the line one switches: both on hold would leave the rep with nobody
    hold: call.can.hold ? connected && !asks : null,
    transfer: call.can.transfer ? connected && alone : null,
    digits: call.can.digits && (call.phase === 'talking' || heard(call, other) === other),
    answered: lineCapabilities[call.line].reportsAnswer ? null : notAnsweredYet,
    openPhone: call.line === 'manual' && notAnsweredYet,
    hangup: live
  }
}

/** Whom the rep hears: the colleague who is asked while the customer holds, else the call on the desk. */
export function heard(call: CallView, other: OtherCallView | null): CallView | OtherCallView {
  return other?.role === 'consult' && other.phase === 'talking' ? other : call
}

function isConnected({ phase }: Pick<CallView, 'phase'>): boolean {
  return phase === 'talking' || phase === 'held'
}
