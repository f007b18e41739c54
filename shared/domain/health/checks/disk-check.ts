import { problem, warning, well } from '../finding'
import type { HealthFacts } from '../health-facts'

const MEGABYTE = 1024 * 1024
export const ROOM_WANTED = 1024 * MEGABYTE
/** Under this the next import or backup may not find its place. */
export const ROOM_NEEDED = 100 * MEGABYTE

/** The disk that the data is on: whether a day's work and one more backup find room. */
export function diskCheck({ disk: { free, backup } }: HealthFacts) {
  if (free === null) return warning('disk_unknown')
  if (free < Math.max(ROOM_NEEDED, backup)) return problem('disk_full')
  return free < Math.max(ROOM_WANTED, 2 * backup) ? warning('disk_low') : well('disk_roomy')
}
