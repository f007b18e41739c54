import type { MediaHealth } from './call-state'

/** The counts of a call's incoming sound at one moment. */
export interface MediaSample {
  /** Packets since the call began. */
  readonly received: number
  readonly lost: number
  /** Milliseconds. */
  readonly jitter: number
  /** Milliseconds since the sample before. */
  readonly elapsed: number
  /** Held by either side, so that silence is agreed. */
  readonly held: boolean
}

/** What the samples so far say. `streak`: how many in a row have spoken for the other of good and poor. */
export interface MediaJudgement {
  readonly health: Exclude<MediaHealth, 'external'>
  readonly received: number
  readonly lost: number
  /** Milliseconds since the last packet. */
  readonly silence: number
  readonly streak: number
  /** Of the packets between the last two samples, the fraction that never came: 0 … 1. */
  readonly loss: number
}

/** Silence after which sound counts as lost, in milliseconds. */
export const LOST_AFTER = 3_000
const POOR_LOSS = 0.05
const POOR_JITTER = 60
/** Samples in a row that it takes to call sound poor, and good again: one hiccup moves nothing on the screen. */
export const POOR_STREAK = 5

export const NOTHING_HEARD: MediaJudgement = { health: 'unknown', received: 0, lost: 0, silence: 0, streak: 0, loss: 0 }

/**
 * Judges incoming sound: `unknown` until the first packet, `lost` when there has been none for three seconds (unless the call is held),
 * `good` at once when there are packets again, `poor` after five bad samples in a row and `good` after five that are not.
 */
export function judgeMedia(before: MediaJudgement, sample: MediaSample): MediaJudgement {
  const arrived = Math.max(0, sample.received - before.received)
  const missing = Math.max(0, sample.lost - before.lost)
  const loss = arrived + missing === 0 ? 0 : missing / (arrived + missing)
  const counts = { received: sample.received, lost: sample.lost, loss }
  if (arrived === 0) return { ...counts, ...inSilence(before, sample) }
  if (before.health === 'unknown' || before.health === 'lost') return { ...counts, health: 'good', silence: 0, streak: 0 }
  const bad = loss > POOR_LOSS || sample.jitter > POOR_JITTER
  const streak = bad === (before.health === 'poor') ? 0 : before.streak + 1
  if (streak < POOR_STREAK) return { ...counts, health: before.health, silence: 0, streak }
  return { ...counts, health: bad ? 'poor' : 'good', silence: 0, streak: 0 }
}

function inSilence(before: MediaJudgement, sample: MediaSample): Pick<MediaJudgement, 'health' | 'silence' | 'streak'> {
  const silence = sample.held ? 0 : before.silence + sample.elapsed
  const lost = before.health !== 'unknown' && silence >= LOST_AFTER
  return { health: lost ? 'lost' : before.health, silence, streak: before.streak }
}
