import { SILENCE } from './loudness'

/** The microphone during a muted call, over one short stretch. */
export interface MutedSample {
  /** Decibels below full scale, see loudness.ts. */
  readonly loudness: number
  /** Milliseconds since the sample before. */
  readonly elapsed: number
  readonly muted: boolean
}

/** What the samples so far say. */
export interface MutedTalk {
  /** Whether somebody is talking who is not heard. */
  readonly talking: boolean
  /** The loudness of the room without a voice; null before the first sample. */
  readonly room: number | null
  /** Milliseconds of voice, less the pauses in it. */
  readonly spoken: number
  /** Milliseconds without a voice. */
  readonly quiet: number
}

export const NOBODY_TALKS: MutedTalk = { talking: false, room: null, spoken: 0, quiet: 0 }

/** So much voice makes a word, in milliseconds: a cough or a key of the keyboard is shorter. */
export const WORD = 600
/** Milliseconds of quiet after which the notice has said enough. */
export const NOTICE_STAYS = 4_000
/** A voice is so much louder than the room, and never quieter than this, in decibels. */
const ABOVE_ROOM = 12
const QUIETEST_VOICE = -50
/** The room is learnt at once when it is quieter than thought, and slowly when it is louder: a voice has pauses, a fan has none. Decibels a second. */
const ROOM_RISES = 1
/** How fast a pause eats up what was spoken, beside the pause's length. */
const PAUSE_COUNTS = 0.5

/** Hears when a muted rep talks: from about a word of voice until four quiet seconds or until the call is no longer muted. */
export function judgeMutedTalk(before: MutedTalk, { loudness, elapsed, muted }: MutedSample): MutedTalk {
  if (!muted) return before.room === null ? NOBODY_TALKS : { ...NOBODY_TALKS, room: before.room }
  const heard = Math.max(SILENCE, loudness)
  const room = before.room === null ? heard : Math.min(heard, before.room + (ROOM_RISES * elapsed) / 1_000)
  const voice = heard >= QUIETEST_VOICE && heard >= room + ABOVE_ROOM
  const spoken = voice ? Math.min(WORD, before.spoken + elapsed) : Math.max(0, before.spoken - elapsed * PAUSE_COUNTS)
  const quiet = voice ? 0 : before.quiet + elapsed
  return { talking: before.talking ? quiet < NOTICE_STAYS : voice && spoken >= WORD, room, spoken, quiet }
}
