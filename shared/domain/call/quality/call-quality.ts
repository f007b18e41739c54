import { meanOpinion } from './mean-opinion'
import type { QualityAlarm } from './quality-alarms'
import type { QualitySample } from './quality-sample'

/** How a whole call sounded. Times in milliseconds; null where nobody has measured it. */
export interface CallQuality {
  /** Seconds that were judged: with sound coming in, and not held. */
  readonly seconds: number
  readonly opinion: { readonly minimum: number; readonly mean: number; readonly maximum: number } | null
  readonly roundTrip: { readonly mean: number; readonly maximum: number } | null
  readonly jitter: { readonly mean: number; readonly maximum: number } | null
  /** Of all packets that were to come in, the fraction that did not. */
  readonly loss: number
  /** Seconds with any alarm raised. */
  readonly poorSeconds: number
  /** Whether one of the two was not heard for a while. */
  readonly oneWay: boolean
}

/** What is added up sample by sample. */
export interface QualityTally {
  readonly samples: number
  readonly milliseconds: number
  readonly opinion: { readonly sum: number; readonly minimum: number; readonly maximum: number }
  readonly roundTrip: { readonly sum: number; readonly maximum: number; readonly samples: number }
  readonly jitter: { readonly sum: number; readonly maximum: number }
  readonly received: number
  readonly lost: number
  readonly poorMilliseconds: number
  readonly oneWay: boolean
}

export const NOTHING_MEASURED: QualityTally = {
  samples: 0,
  milliseconds: 0,
  opinion: { sum: 0, minimum: Number.POSITIVE_INFINITY, maximum: 0 },
  roundTrip: { sum: 0, maximum: 0, samples: 0 },
  jitter: { sum: 0, maximum: 0 },
  received: 0,
  lost: 0,
  poorMilliseconds: 0,
  oneWay: false
}

/** Adds a sample. One that is held or silent has no figures of its own, but its alarms count. */
export function addSample(tally: QualityTally, sample: QualitySample, raised: readonly QualityAlarm[]): QualityTally {
  const poorMilliseconds = tally.poorMilliseconds + (raised.length > 0 ? sample.elapsed : 0)
  // where nothing goes either way, nobody speaks to the other in vain
  const unheard = (raised.includes('not_hearing') && sample.sent > 0) || (raised.includes('not_heard') && sample.received > 0)
  const oneWay = tally.oneWay || unheard
  if (sample.held || sample.received === 0) return { ...tally, poorMilliseconds, oneWay }
  const opinion = meanOpinion(sample)
  const { roundTrip, jitter, received, loss, elapsed } = sample
  return {
    samples: tally.samples + 1,
    milliseconds: tally.milliseconds + elapsed,
    opinion: {
      sum: tally.opinion.sum + opinion,
      minimum: Math.min(tally.opinion.minimum, opinion),
      maximum: Math.max(tally.opinion.maximum, opinion)
    },
    roundTrip:
      roundTrip === null
        ? tally.roundTrip
        : {
            sum: tally.roundTrip.sum + roundTrip,
            maximum: Math.max(tally.roundTrip.maximum, roundTrip),
            samples: tally.roundTrip.samples + 1
          },
    jitter: { sum: tally.jitter.sum + jitter, maximum: Math.max(tally.jitter.maximum, jitter) },
    received: tally.received + received,
    lost: tally.lost + (loss < 1 ? (received * loss) / (1 - loss) : 0),
    poorMilliseconds,
    oneWay
  }
}

/** How the call sounded as a whole; undefined where nothing was noticed of its sound, good or bad. */
export function qualityOf(tally: QualityTally): CallQuality | undefined {
  const { samples, milliseconds, opinion, roundTrip, jitter, received, lost, poorMilliseconds, oneWay } = tally
  if (samples === 0 && poorMilliseconds === 0) return undefined
  return {
    seconds: Math.round(milliseconds / 1_000),
    opinion: samples === 0 ? null : { minimum: opinion.minimum, mean: opinion.sum / samples, maximum: opinion.maximum },
    roundTrip: roundTrip.samples === 0 ? null : { mean: roundTrip.sum / roundTrip.samples, maximum: roundTrip.maximum },
    jitter: samples === 0 ? null : { mean: jitter.sum / samples, maximum: jitter.maximum },
    loss: received + lost === 0 ? 0 : lost / (received + lost),
    poorSeconds: Math.round(poorMilliseconds / 1_000),
    oneWay
  }
}
