import { warning, well } from '../finding'
import type { HealthFacts } from '../health-facts'

/** The log, in which failures are found afterwards. */
export function logCheck({ log: { writable } }: HealthFacts) {
  return writable ? well('log_written') : warning('log_unwritable')
}
