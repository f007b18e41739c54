import { JAPAN_AHEAD, MINUTE } from '../../../lib/time'
import { problem, warning, well } from '../finding'
import type { HealthFacts } from '../health-facts'

/** Clocks are put right by a second now and then; what has been stored may be that much ahead. */
const TOLERANCE = 2 * MINUTE

/**
 * The clock, by which promised calls fall due: not behind what was stored already, not moved since the start, and that of Japan
 * (pains: call-backs an hour off).
 */
export function clockCheck({ now, clock: { jumped, zone, latest } }: HealthFacts) {
  if (latest !== null && latest > now + TOLERANCE) return problem('clock_behind')
  if (Math.abs(jumped) > TOLERANCE) return warning('clock_moved')
  return zone * MINUTE === JAPAN_AHEAD ? well('clock_right') : warning('clock_elsewhere')
}
