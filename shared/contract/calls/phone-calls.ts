import { z } from 'zod'
import { Digits } from '../../domain/call/line-event'
import type { LineStatus } from '../../domain/call/line-status'
import type { CallQuality } from '../../domain/call/quality/call-quality'
import type { DialVerdict } from '../../domain/compliance/dial-gate'
import { call } from '../call-definition'
import type { DeskSnapshot } from '../desk-snapshot'
import { type AudioView, SoundTest } from '../line-audio'
import { RecordingQuestion, type RecordingView } from '../recording'
import { SipAccountInput } from '../sip-line'
import type { CallPath } from '../timeline'
import { TwilioAccountInput } from '../twilio-line'
import { Id } from './common'

/** A number as it was typed or pasted, to be read in main. */
const TypedNumber = z.string().trim().min(1).max(80)

/** Whom the rep wants to call, by a number or by what happened before. */
export const ResolveRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), number: TypedNumber }),
  /** Whom this rep dialled last. */
  z.object({ kind: z.literal('redial') }),
  /** Whose call was missed: one of them, else the latest. */
  z.object({ kind: z.literal('callback'), missedId: Id.optional() })
])
export type ResolveRequest = z.infer<typeof ResolveRequest>

/** The lead that now lies on the desk, and the number to ask `call.dial` for. Nothing was dialled. */
export interface ResolveAnswer {
  readonly entryId: string
  /** E.164. */
  readonly number: string
  readonly snapshot: DeskSnapshot
}

/** What came of a wish to dial: the call began, it needs a confirmed warning, or the gate refused it. */
export interface DialAnswer {
  readonly verdict: DialVerdict
  readonly dialled: boolean
  readonly snapshot: DeskSnapshot
}

/** The telephone: calls, their sound and recordings, and the accounts of lines. */
export const phoneCalls = {
  /** Asks the one dial gate, and dials when it allows. Warnings need `confirmed`. */
  'call.dial': call(z.object({ entryId: Id, number: z.string().max(40), confirmed: z.boolean() })).returns<DialAnswer>(),
  /** The rep says that somebody answered, on a line that cannot notice it. */
  'call.answered': call(z.void()).returns<DeskSnapshot>(),
  /** On the manual line: hands the number of the running call to the system's telephone program. */
  'call.openPhone': call(z.void()).returns<null>(),
  'call.hangup': call(z.void()).returns<DeskSnapshot>(),
  'call.mute': call(z.object({ on: z.boolean() })).returns<DeskSnapshot>(),
  'call.hold': call(z.object({ on: z.boolean() })).returns<DeskSnapshot>(),
  /** Tones to the far side: menus of exchanges, extensions. */
  'call.digits': call(z.object({ digits: Digits })).returns<DeskSnapshot>(),
  /** Asks a colleague in a call of his own (a number, or an extension of 2 to 6 digits): the customer is put on hold first. */
  'call.consult': call(z.object({ target: TypedNumber })).returns<DeskSnapshot>(),
  /** Hands the customer to a number or an extension, without asking there first. */
  'call.transfer': call(z.object({ target: TypedNumber })).returns<DeskSnapshot>(),
  /** Connects the customer with the colleague who is being asked; both calls are over here. */
  'call.join': call(z.void()).returns<DeskSnapshot>(),
  /** Puts the right lead on the desk for a number typed by hand, for the last number dialled, or for a missed call. Dials nothing. */
  'call.resolve': call(ResolveRequest).returns<ResolveAnswer>(),
  'call.dismissMissed': call(z.object({ id: Id })).returns<DeskSnapshot>(),
  /** Takes the call that rings: puts the present one on hold (where the line can't, ends it), and the caller's lead on the desk. */
  'other.answer': call(z.void()).returns<DeskSnapshot>(),
  'other.reject': call(z.void()).returns<DeskSnapshot>(),
  /** Ends the other call; after a consultation the customer is taken back. */
  'other.hangup': call(z.void()).returns<DeskSnapshot>(),
  /** Changes who is heard and who holds. The desk follows to the other customer; with a consultation only the sound changes. */
  'other.switch': call(z.void()).returns<DeskSnapshot>(),
  /** On the practice line: a made-up customer calls here. */
  'practice.ring': call(z.object({ personaId: z.string().max(60).optional() })).returns<DeskSnapshot>(),
  /** The way one call took through its script. */
  'call.path': call(z.object({ callId: Id })).returns<CallPath>(),
  /** What is kept of a call's sound; null when it was not recorded. */
  'recording.read': call(RecordingQuestion).returns<RecordingView | null>(),
  /** Needs `recordings.erase`. */
  'recording.erase': call(RecordingQuestion).returns<RecordingView | null>(),
  /** Keeps an account and logs in with it. @throws AppError `secret.unprotected`: the person has to agree first */
  'sip.save': call(SipAccountInput).returns<DeskSnapshot>(),
  /** Tries an account as typed, beside the one in use, and says how it stands. */
  'sip.test': call(SipAccountInput).returns<LineStatus>(),
  /** Logs out and forgets account and password. */
  'sip.remove': call(z.void()).returns<DeskSnapshot>(),
  /** Keeps a Twilio account and logs in with it. @throws AppError `secret.unprotected`: the person has to agree first */
  'twilio.save': call(TwilioAccountInput).returns<DeskSnapshot>(),
  /** Gets a token as typed, tries it beside the account in use, and says how it stands. */
  'twilio.test': call(TwilioAccountInput).returns<LineStatus>(),
  /** Logs out and forgets account and secrets. */
  'twilio.remove': call(z.void()).returns<DeskSnapshot>(),
  /** The devices, the test that is going on, and how the call sounds. */
  'audio.view': call(z.void()).returns<AudioView>(),
  /** Has the microphone measured, and told by `audio.level`, for as long as a screen shows it. */
  'audio.listen': call(z.object({ on: z.boolean() })).returns<AudioView>(),
  /**
   * Tries the sound, or ends that. Refused (`line.in_use`) during a call; the echo also where the line has none (`line.no_echo`) and where the
   * gate does not let its number through (`call.*_number`, `call.do_not_call`).
   */
  'audio.test': call(z.object({ test: SoundTest.nullable() })).returns<AudioView>(),
  /** How a call sounded; null where nobody has measured it. */
  'audio.quality': call(z.object({ callId: Id })).returns<CallQuality | null>()
} as const
