import { DAY } from '../../../lib/time'
import { problem, warning, well } from '../finding'
import type { HealthFacts } from '../health-facts'

const FRESH = 5 * DAY
/** Without a backup for so long, a failure is more than a nuisance. */
const TOO_OLD = 8 * DAY

/** The backups: whether there is a fresh one, and whether the last try went well. */
export function backupCheck({ now, database, backups: { newestAt, failure } }: HealthFacts) {
  if (failure !== null) return newestAt !== null && now - newestAt > TOO_OLD ? problem('backups_failing') : warning('backups_failed')
  // nothing is lost with a desk on which nobody has called yet; the first one follows a minute after the start
  if (newestAt === null) return database.calls === 0 ? well('backups_first') : warning('backups_none')
  return now - newestAt > FRESH ? warning('backups_old') : well('backups_fresh')
}
