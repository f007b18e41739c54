import { problem, well } from '../finding'
import type { HealthFacts } from '../health-facts'

/** The line over which the next call goes. */
export function lineCheck({ line: { kind, ready } }: HealthFacts) {
  if (!ready) return problem('line_silent')
  return kind === 'practice' ? well('line_practice') : well('line_manual')
}
