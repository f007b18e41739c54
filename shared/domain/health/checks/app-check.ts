import { warning, well } from '../finding'
import type { HealthFacts } from '../health-facts'

const MEGABYTE = 1024 * 1024
/** Several times what a whole day's work takes. */
const HEAVY = 2048 * MEGABYTE

/** The app itself: whether its windows stood, and how much memory it holds. */
export function appCheck({ app: { crashes, memory } }: HealthFacts) {
  if (crashes > 0) return warning('app_crashed')
  return memory > HEAVY ? warning('app_heavy') : well('app_running')
}
