import { z } from 'zod'

const count = z.number().int().min(0).max(1e9)
const milliseconds = z.number().min(0).max(1e6)
const fraction = z.number().min(0).max(1)

/** The sound of a call over about one second. */
export const QualitySample = z.object({
  /** Milliseconds it covers. */
  elapsed: milliseconds,
  /** There and back, in milliseconds; null where nobody has measured it yet. */
  roundTrip: milliseconds.nullable(),
  jitter: milliseconds,
  /** How long sound waits here to be played evenly, in milliseconds. */
  buffer: milliseconds,
  /** Of the packets that were to come in, the fraction that did not. */
  loss: fraction,
  /** Packets that came in and went out. */
  received: count,
  sent: count,
  /** Of what goes out, the fraction that the far side says it misses; null where it has said nothing in this time. */
  farLoss: fraction.nullable(),
  /** Whether the microphone has given no sound at all since the call began; null where it is not to be heard (muted), or nobody can tell. */
  deafMicrophone: z.boolean().nullable(),
  /** Held by either side, so that silence is agreed. */
  held: z.boolean()
})
export type QualitySample = z.infer<typeof QualitySample>

/** What the browser has counted since a call began. Times in milliseconds. */
export interface SoundCounts {
  readonly received: number
  readonly lost: number
  readonly jitter: number
  readonly roundTrip: number | null
  readonly sent: number
  /** Time that all sound together has waited, and how many pieces of sound it was. */
  readonly buffered: number
  readonly played: number
  /** When the far side last reported, by whatever clock (0 never), and what fraction it missed. */
  readonly reportedAt: number
  readonly farLoss: number
  /** The energy of all that the microphone gave; null where nobody can tell. */
  readonly spoken: number | null
}

/** What happened between two counts. */
export function sampleBetween(
  before: SoundCounts,
  after: SoundCounts,
  circumstances: { readonly elapsed: number; readonly held: boolean; readonly muted: boolean }
): QualitySample {
  const { elapsed, held, muted } = circumstances
  const received = grown(before.received, after.received)
  const lost = grown(before.lost, after.lost)
  const played = grown(before.played, after.played)
  return {
    elapsed,
    roundTrip: after.roundTrip,
    jitter: after.jitter,
    buffer: played === 0 ? 0 : grown(before.buffered, after.buffered) / played,
    loss: received + lost === 0 ? 0 : lost / (received + lost),
    received,
    sent: grown(before.sent, after.sent),
    farLoss: after.reportedAt > before.reportedAt ? after.farLoss : null,
    deafMicrophone: muted || held || after.spoken === null ? null : after.spoken === 0,
    held
  }
}

/** Counts begin anew when a connection is made anew. */
function grown(before: number, after: number): number {
  return Math.max(0, after - before)
}
