import type { Instant } from '../../lib/time'
import { MINUTE } from '../../lib/time'

/** More minutes than any date in use has passed since 1970 (until the year 2160); keeps the key below 2^53 for scores to 10^7. */
const MINUTES = 100_000_000
const HIGHEST_SCORE = 10_000_000

/**
 * The place among hot leads, smallest first: the higher score, then the fresher behaviour (to the minute).
 * @param score from marketing; cut to whole numbers from 0 to 10^7
 * @param at when the latest behaviour happened
 */
export function hotKey(score: number, at: Instant): number {
  const whole = Math.min(Math.max(Math.trunc(score), 0), HIGHEST_SCORE)
  const minute = Math.min(Math.max(Math.floor(at / MINUTE), 0), MINUTES - 1)
  return -(whole * MINUTES + minute)
}

/** The place among leads never called, smallest first: the higher rank. Rank is a safe integer, higher meaning better. */
export function freshKey(rank: number): number {
  // 0 - rank, since a rank of zero would otherwise become -0
  return 0 - rank
}

/** The place among call-backs, retries and resting leads: the one due first; without an instant before all others. */
export function dueKey(at: Instant | null): number {
  return at ?? 0
}
