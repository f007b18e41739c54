import { DAY } from '../../../lib/time'
import { problem, warning, well } from '../finding'
import type { HealthFacts } from '../health-facts'

/** The whole file is looked at once a day; a desk that rests over a long week-end is no reason to worry. */
const CHECK_LASTS = 5 * DAY

/** The database: whether it is sound, and whether somebody has looked lately. */
export function databaseCheck({ now, database: { damaged, checkedAt } }: HealthFacts) {
  if (damaged) return problem('database_damaged')
  if (checkedAt === null) return well('database_unchecked')
  return now - checkedAt > CHECK_LASTS ? warning('database_stale') : well('database_sound')
}
