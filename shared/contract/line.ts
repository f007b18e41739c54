import { z } from 'zod'
import { DialOptions } from '../domain/call/dial-options'
import { Digits, LineEvent } from '../domain/call/line-event'
import { LineKind } from '../domain/call/line-kind'
import { LineStatus } from '../domain/call/line-status'
import { SipLogin } from '../domain/call/sip-account'
import { TwilioLogin } from '../domain/call/twilio-account'
import { Cue } from '../domain/script/script'
import { CallControl } from './call-control'
import { AudioCommand, type AudioReport } from './line-audio'
import type { RecordedPiece } from './recording'

const callId = z.string().min(1).max(64)

/** On the practice line: who is to call here. The number is in E.164. */
const IncomingRing = z.object({ callId, number: z.string().min(1).max(32), name: z.string().max(120), options: DialOptions })
export type IncomingRing = z.infer<typeof IncomingRing>

/** Main → line window. Every command for a call names it, so that one which comes late cannot touch the next call. */
export const CallCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('register'), callId, lineKind: LineKind }),
  z.object({ kind: z.literal('dial'), callId, number: z.string().min(1).max(32), options: DialOptions }),
  z.object({ kind: z.literal('answer'), callId, options: DialOptions }),
  z.object({ kind: z.literal('hangup'), callId }),
  z.object({ kind: z.literal('mute'), callId, on: z.boolean() }),
  z.object({ kind: z.literal('hold'), callId, on: z.boolean() }),
  z.object({ kind: z.literal('digits'), callId, digits: Digits }),
  z.object({ kind: z.literal('transfer'), callId, target: z.string().min(1).max(32) }),
  z.object({ kind: z.literal('join'), callId, otherCallId: callId }),
  z.object({ kind: z.literal('cue'), callId, cue: Cue }),
  IncomingRing.extend({ kind: z.literal('ring') })
])
export type CallCommand = z.infer<typeof CallCommand>

/**
 * Commands about a line's account, whatever call there is: `account` and `twilio` log in (or out, with null), the latter again with every
 * fresh token; `test` and `test_twilio` try a login beside it, and `tested` says what came of it. `controlled` answers a `control`.
 */
const AccountCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('account'), login: SipLogin.nullable() }),
  z.object({ kind: z.literal('test'), testId: z.string().max(64), login: SipLogin }),
  z.object({ kind: z.literal('twilio'), login: TwilioLogin.nullable() }),
  z.object({ kind: z.literal('test_twilio'), testId: z.string().max(64), login: TwilioLogin }),
  z.object({ kind: z.literal('controlled'), controlId: z.string().max(64), done: z.boolean() })
])

export const LineCommand = z.union([CallCommand, AccountCommand, AudioCommand])
export type LineCommand = z.infer<typeof LineCommand>

/** Has the sound of a call sent to main, second by second, until the call ends or it is taken back. No line knows of it. */
export interface RecordCommand {
  readonly kind: 'record'
  readonly callId: string
  readonly on: boolean
}

/**
 * Line window → main. `ready` comes once per load of the window and belongs to no call: a second one means that the window was
 * reloaded. `released` confirms a hang-up. `status` and `twilio_status` tell how an account stands, on every change; `token_wanted` that
 * Twilio's token runs out. `control` asks for what only the team's call server can do, with the name the gateway gave the call.
 */
export const LineReport = z.union([
  LineEvent,
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ready') }),
    z.object({ kind: z.literal('registered'), callId }),
    z.object({ kind: z.literal('released'), callId }),
    z.object({ kind: z.literal('status'), status: LineStatus }),
    z.object({ kind: z.literal('tested'), testId: z.string().max(64), status: LineStatus }),
    z.object({ kind: z.literal('twilio_status'), status: LineStatus }),
    z.object({ kind: z.literal('token_wanted') }),
    z.object({ kind: z.literal('control'), controlId: z.string().max(64), sid: z.string().max(64), control: CallControl })
  ])
])
export type LineReport = z.infer<typeof LineReport>

/** What the host of the lines hears from main, and tells it. */
export interface LineBridge {
  onCommand(callback: (command: LineCommand) => void): void
  report(report: LineReport | AudioReport): void
}

/** What the preload gives the line window as `window.line`. */
export interface LineWindowBridge {
  onCommand(callback: (command: LineCommand | RecordCommand) => void): void
  report(report: LineReport | AudioReport): void
  /** Sound of a call that is recorded. */
  recorded(piece: RecordedPiece): void
}
