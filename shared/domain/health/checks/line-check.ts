import { problem, well } from '../finding'
import type { HealthFacts } from '../health-facts'

/** The line over which the next call goes. */
export function lineCheck({ line: { kind, ready } }: HealthFacts) {
  if (!ready) return problem('line.silent')
  return kind === 'practice' ? well('line.practice') : well('line.manual')
}
