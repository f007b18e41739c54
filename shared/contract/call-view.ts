import type { CallDirection, LivePhase, MediaHealth } from '../domain/call/call-state'
import type { EndReason } from '../domain/call/end-reason'
import type { LineCapabilities, LineKind } from '../domain/call/line-kind'
import type { OtherCallRole } from '../domain/call/other-call'
import type { OutcomeCode } from '../domain/outcome/outcome-code'
import type { Instant } from '../lib/time'

/** The call as the screen shows it. */
export interface CallView {
  /** The call row, from dialling until its outcome is saved. */
  readonly callId: string | null
  readonly direction: CallDirection
  readonly phase: 'idle' | LivePhase | 'ended'
  readonly line: LineKind
  readonly number: string | null
  readonly startedAt: Instant | null
  readonly answeredAt: Instant | null
  readonly endedAt: Instant | null
  /** Since when it is in its phase; null when it is in none. */
  readonly phaseAt: Instant | null
  readonly endReason: EndReason | null
  readonly muted: boolean
  /** What can be done with it; before there is a call, with the next one. */
  readonly can: Pick<LineCapabilities, 'hold' | 'transfer' | 'digits' | 'mute'>
  /** The customer is being handed to somebody else; the rep talks on until that has come to something. */
  readonly transferring: boolean
  /** The last transfer came to nothing. It stays said until the next order to the line. */
  readonly transferProblem: boolean
  readonly media: MediaHealth
  /** Whether what is said is recorded; `failed` when it should be and is not. */
  readonly recording: 'off' | 'on' | 'failed'
  /** What the simulated far side just said (practice line only). */
  readonly caption: string | null
  /** The outcome that the technical result suggests; the rep decides. */
  readonly suggested: OutcomeCode | null
}

/** A customer's call that ended without its outcome is not shown here: the desk goes back to it by itself. */
export interface OtherCallView {
  readonly callId: string
  readonly role: OtherCallRole
  /** Only a consultation is still shown when it has ended, until the next order to the line. */
  readonly phase: LivePhase | 'ended'
  readonly line: LineKind
  /** As people write it (03-5000-1234), or an extension; null when it is withheld. */
  readonly number: string | null
  /** As the exchange gives it; may be empty. Nobody has checked it. */
  readonly name: string
  /** Whose number it is; null for a colleague, and for whom no list knows. */
  readonly lead: CallerView | null
  readonly startedAt: Instant
  readonly answeredAt: Instant | null
  /** Since when it is in its phase. */
  readonly phaseAt: Instant
  readonly muted: boolean
  readonly endReason: EndReason | null
}

/** The lead that a number belongs to: of several, the one called last. */
export interface CallerView {
  readonly leadId: string
  /** The lead's place in a list, by which it is opened. */
  readonly entryId: string
  readonly company: string
  readonly name: string
  /** The lead's last call that has an outcome. */
  readonly last: { readonly at: Instant; readonly outcome: OutcomeCode } | null
  /** How many other leads have the number, too. */
  readonly more: number
}

/** An incoming call that nobody took and nobody returned yet. */
export interface MissedCallView {
  readonly id: string
  readonly at: Instant
  /** As people write it; null when it was withheld, so that nobody can call back. */
  readonly number: string | null
  /** As the exchange gave it; may be empty. */
  readonly name: string
  readonly lead: CallerView | null
  /** It was turned down here, or because two calls were going on. */
  readonly rejected: boolean
}
