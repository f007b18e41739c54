import { gapsOf, type Interval, intersectionOf, joinedWithin, spansWithin, totalLength, unionOf } from '../../lib/intervals'

/** A pause is a silence from here on, in milliseconds; a shorter one belongs to talking. */
export const SILENCE = 3_000
/** Shorter than this, both at once is only one taking over from the other. */
const OVERLAP = 300
/** A word of assent by the other side does not end a monologue. */
const ASSENT = 1_000

/** What the two channels tell of a talk. Times in milliseconds from the recording's beginning. */
export interface TalkFigures {
  readonly length: number
  /** How long each side spoke. */
  readonly own: number
  readonly far: number
  /** The longest stretch that one side held the floor. */
  readonly ownMonologue: Interval | null
  readonly farMonologue: Interval | null
  /** When nobody spoke for {@link SILENCE} or longer. */
  readonly silences: readonly Interval[]
  /** When both spoke at once. */
  readonly overlaps: readonly Interval[]
}

export function talkFigures(own: readonly Interval[], far: readonly Interval[], length: number): TalkFigures {
  return {
    length,
    own: totalLength(own),
    far: totalLength(far),
    ownMonologue: longest(monologues(own, far)),
    farMonologue: longest(monologues(far, own)),
    silences: gapsOf(unionOf(own, far), length).filter((gap) => gap.to - gap.from >= SILENCE),
    overlaps: intersectionOf(own, far).filter((overlap) => overlap.to - overlap.from >= OVERLAP)
  }
}

/** What share of all talking was the rep's: 0 … 1, or null when nobody spoke. The far side's is the rest. */
export function ownShare({ own, far }: Pick<TalkFigures, 'own' | 'far'>): number | null {
  return own + far === 0 ? null : own / (own + far)
}

/** A side's talk, its pauses included, as far as the other one put in no more than a word. */
function monologues(speech: readonly Interval[], other: readonly Interval[]): Interval[] {
  const turns = other.filter(({ from, to }) => to - from > ASSENT)
  const floors = intersectionOf(gapsOf(turns, Number.MAX_SAFE_INTEGER), joinedWithin(speech, SILENCE - 1))
  // a stretch of the floor counts from the first word said in it to the last
  return spansWithin(floors, speech)
}

function longest(intervals: readonly Interval[]): Interval | null {
  return intervals.reduce<Interval | null>((best, one) => (best === null || one.to - one.from > best.to - best.from ? one : best), null)
}
