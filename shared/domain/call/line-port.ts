import type { Cue } from '../script/script'
import type { DialOptions } from './dial-options'
import type { LineFailure } from './end-reason'
import type { LineEvent } from './line-event'
import type { LineCapabilities, LineKind } from './line-kind'
import type { SoundCounts } from './quality/quality-sample'

export type { Cue }

export interface DialRequest {
  readonly callId: string
  /** The number in E.164. */
  readonly number: string
  readonly options: DialOptions
}

/** A simulated caller. */
export interface RingRequest extends DialRequest {
  readonly name: string
}

/** The sound devices of calls: ids as the browser names them (absent means the system's choice), and how loud a call is. */
export interface SoundDevices {
  readonly microphoneId?: string
  readonly speakerId?: string
  /** Whenever it is another number, the microphone has to be opened anew, though its id may be the same. */
  readonly microphoneTurn?: number
  /** How loud the far side is: 0 silent … 1 full. Absent, it stays as loud as it was. */
  readonly volume?: number
}

/** What was counted of a call's sound since it began, and why it may be silent. */
export interface LineStats extends SoundCounts {
  /** Held by either side. */
  readonly held: boolean
  readonly muted: boolean
}

/**
 * One way to telephone, inside the line window. An adapter tells everything by events that bear the call's id, and decides nothing: phases
 * and their time limits belong to the machine. A line that takes calls in (`capabilities.incoming`) carries several at a time, any other
 * one: there a new call lets go of the one before. An order for a call that is over has no effect. A capability that the line lacks is a
 * method without effect.
 */
export interface LinePort {
  readonly kind: LineKind
  readonly capabilities: LineCapabilities
  /**
   * Settles when the line can place calls. Rejects with a `LineError` whose code is the reason; may also hang, which the machine's timer
   * ends.
   */
  register(): Promise<void>
  dial(request: DialRequest): void
  /** Takes an incoming call, and says `answered` once it is through. */
  answer(callId: string, options: DialOptions): void
  /** Ends the call at once and lets go of microphone and sound; the caller of one that still rings here hears that the line is busy. Emits nothing. */
  hangup(callId: string): void
  mute(callId: string, on: boolean): void
  hold(callId: string, on: boolean): void
  sendDigits(callId: string, digits: string): void
  /** Asks the far side to call `target` (E.164, or an extension of the exchange) instead. `transferred` or `transfer_failed` follows. */
  transfer(callId: string, target: string): void
  /** Asks the far side to speak with the far side of the other call, which is over then. `transferred` or `transfer_failed` follows. */
  join(callId: string, otherCallId: string): void
  setDevices(devices: SoundDevices): Promise<void>
  /** Undefined where nobody talks or nothing can be measured. */
  stats(callId: string): Promise<LineStats | undefined>
  /** The moment of the script that the rep has reached. Only a simulated far side reacts to it. */
  cue?(callId: string, cue: Cue): void
  /** Lets somebody call here. Only a line whose far side is simulated can. */
  ring?(request: RingRequest): void
}

export type CreateLinePort = (emit: (event: LineEvent) => void) => LinePort

/** A line that logs in: it stays connected between calls, and reconnects by itself. */
export interface AccountLinePort<Login> extends LinePort {
  /** Logs in with another account, or out. A call that is going on is not cut: the change waits until it is over. */
  connect(login: Login | null): void
  /** The computer has slept or its network has changed: what waits to connect again does so now, and a connection that may be dead is tried. */
  hurry(): void
}

/** Why a line can't do what it was asked to. */
export class LineError extends Error {
  constructor(readonly code: LineFailure) {
    super(code)
    this.name = 'LineError'
  }
}

/** The reason to tell of, whatever a line has thrown. */
export function failureOf(error: unknown): LineFailure {
  return error instanceof LineError ? error.code : 'line.not_ready'
}
