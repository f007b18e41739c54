import { HOUR, type Instant } from '../../lib/time'

/** How long after its latest behaviour a lead counts as active right now (domain: hot lead). */
export const HOT_WINDOW = 24 * HOUR
/** The score from which an active lead jumps the queue. */
export const HOT_SCORE = 50

/**
 * Until when a lead jumps the queue: 24 hours after its latest behaviour, when its score is at least `HOT_SCORE`.
 * `undefined` for a lead that is never hot. The answer may lie in the past: whether it is hot now is for the reader of a clock.
 */
export function hotUntil(score: number, latestBehaviourAt: Instant | undefined): Instant | undefined {
  if (score < HOT_SCORE || latestBehaviourAt === undefined) return undefined
  return latestBehaviourAt + HOT_WINDOW
}
