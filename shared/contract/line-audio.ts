import { z } from 'zod'
import { AudioSettings } from '../domain/call/audio/audio-settings'
import { SoundDevice } from '../domain/call/audio/choose-device'
import { EndReason, LineFailure } from '../domain/call/end-reason'
import type { QualityAlarm } from '../domain/call/quality/quality-alarms'
import { QualitySample } from '../domain/call/quality/quality-sample'

/**
 * What can be tried of the sound: a tone on the loudspeaker, the ringing on the ringer, the own voice recorded and played back, or the own
 * voice sent to the exchange and back.
 */
export const SoundTest = z.enum(['speaker', 'ringer', 'voice', 'echo'])
export type SoundTest = z.infer<typeof SoundTest>

/** What can be tried without an exchange. */
export const LocalSoundTest = SoundTest.exclude(['echo'])
export type LocalSoundTest = z.infer<typeof LocalSoundTest>

/**
 * Where a test is. `quiet`: hardly anything was recorded, or nothing came back; `connecting`, `talking` and `unspoken` (nobody spoke, so that
 * nothing could come back) are those of an echo.
 */
const SoundTestState = z.enum(['idle', 'sounding', 'recording', 'playing', 'connecting', 'talking', 'done', 'quiet', 'unspoken', 'failed'])
export type SoundTestState = z.infer<typeof SoundTestState>

/** A test and where it is. `end`: why the exchange's echo can't be reached; `roundTrip`: milliseconds there and back, null where nobody says. */
export const SoundTestNews = z.object({
  test: SoundTest,
  state: SoundTestState,
  end: EndReason.optional(),
  roundTrip: z.number().min(0).nullable().optional()
})
export type SoundTestNews = z.infer<typeof SoundTestNews>

/** Main → line window, whatever call there is. */
export const AudioCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('audio'), settings: AudioSettings }),
  /** Measures the microphone and tells how loud it is, ten times a second, until told otherwise. */
  z.object({ kind: z.literal('listen'), on: z.boolean() }),
  /** Listens for a rep who talks while muted, until told otherwise. */
  z.object({ kind: z.literal('watch_muted'), on: z.boolean() }),
  /** Begins a test; another one, or null, ends the one before. */
  z.object({ kind: z.literal('sound_test'), test: LocalSoundTest.nullable() }),
  /** Begins the test of the echo by calling this number, as the gate has let it through. */
  z.object({ kind: z.literal('echo_test'), number: z.string().min(1).max(40) }),
  /** What a headset with buttons is to know of the calls. */
  z.object({ kind: z.literal('headset'), ring: z.boolean(), offHook: z.boolean(), mute: z.boolean() }),
  /** The computer has slept or changed its network: what waits to connect again does so now. */
  z.object({ kind: z.literal('hurry') })
])
export type AudioCommand = z.infer<typeof AudioCommand>

const devices = z.array(SoundDevice).max(64)

/** Line window → main. */
export const AudioReport = z.discriminatedUnion('kind', [
  /** Which devices there are, which of the chosen ones are missing. On every change. */
  z.object({
    kind: z.literal('devices'),
    microphones: devices,
    speakers: devices,
    missing: z.object({ microphone: z.boolean(), speaker: z.boolean(), ringer: z.boolean() })
  }),
  /** Decibels below full scale. */
  z.object({ kind: z.literal('level'), loudness: z.number().min(-100).max(0) }),
  /** Why the microphone can't be listened to; null when it can. */
  z.object({ kind: z.literal('microphone'), problem: LineFailure.nullable() }),
  z.object({ kind: z.literal('muted_talk'), on: z.boolean() }),
  SoundTestNews.extend({ kind: z.literal('sound_test') }),
  /** How loud it is what comes back from the echo, in decibels below full scale. */
  z.object({ kind: z.literal('echo_level'), loudness: z.number().min(-100).max(0) }),
  /** How a call sounded over the last second. */
  z.object({ kind: z.literal('quality'), callId: z.string().min(1).max(64), sample: QualitySample }),
  /** A button of a headset was pressed. */
  z.object({
    kind: z.literal('headset'),
    press: z.discriminatedUnion('kind', [z.object({ kind: z.literal('hook'), on: z.boolean() }), z.object({ kind: z.literal('mute') })])
  })
])
export type AudioReport = z.infer<typeof AudioReport>

/** How the present call sounds at this moment; after it, how it sounded at last. */
export interface QualityView {
  readonly callId: string
  readonly live: boolean
  /** 1 … 4.5; null until something was heard. */
  readonly opinion: number | null
  /** Milliseconds; null where nobody has measured it. */
  readonly roundTrip: number | null
  readonly jitter: number
  readonly loss: number
  /** What is wrong, the worst first. */
  readonly alarms: readonly QualityAlarm[]
}

/** The sound of the line as the screen shows it. */
export interface AudioView {
  /** Null until the line window has said what there is. */
  readonly devices: {
    readonly microphones: readonly SoundDevice[]
    readonly speakers: readonly SoundDevice[]
    readonly missing: { readonly microphone: boolean; readonly speaker: boolean; readonly ringer: boolean }
  } | null
  readonly microphoneProblem: LineFailure | null
  /** The test that was begun last, and where it is. */
  readonly test: SoundTestNews | null
  /** Whether the rep talks and is not heard, because the call is muted. */
  readonly mutedTalk: boolean
  readonly quality: QualityView | null
}
