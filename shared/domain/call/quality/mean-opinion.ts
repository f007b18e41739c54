import type { QualitySample } from './quality-sample'

/** The best a telephone call can be, and the worst. */
export const BEST_OPINION = 4.5
export const WORST_OPINION = 1

/** R of an undisturbed call (ITU-T G.107, all defaults). */
const UNDISTURBED = 93.2
/** Milliseconds that making packets takes. */
const PACKING = 20
/** Above this delay people begin to talk over each other (Cole and Rosenbluth, 2001). */
const TALKED_OVER = 177.3
/** How well G.711 with concealment bears lost packets, one by one (ITU-T G.113, appendix I). */
const ROBUSTNESS = 25.1

/**
 * What people would think of the sound, 1 (useless) … 4.5 (clear): the E-model (ITU-T G.107) with delay by the approximation of Cole and
 * Rosenbluth (2001) and lost packets by G.113. It never rises with delay, jitter or loss. A delay that nobody has measured counts as none.
 */
export function meanOpinion({ roundTrip, jitter, buffer, loss }: Pick<QualitySample, 'roundTrip' | 'jitter' | 'buffer' | 'loss'>): number {
  const delay = (roundTrip ?? 0) / 2 + Math.max(buffer, 2 * jitter) + PACKING
  const byDelay = 0.024 * delay + 0.11 * Math.max(0, delay - TALKED_OVER)
  const percent = loss * 100
  const byLoss = (95 * percent) / (percent + ROBUSTNESS)
  return opinionOf(UNDISTURBED - byDelay - byLoss)
}

/** ITU-T G.107, annex B. */
function opinionOf(rating: number): number {
  if (rating <= 0) return WORST_OPINION
  const opinion = 1 + 0.035 * rating + rating * (rating - 60) * (100 - rating) * 7e-6
  return Math.min(BEST_OPINION, Math.max(WORST_OPINION, opinion))
}
