import { checkFields } from './check-fields'
import { checkFlow } from './check-flow'
import { checkShape } from './check-shape'
import { checkWords } from './check-words'
import type { Problem } from './problem'
import type { ScriptBundle } from './script'

/**
 * Everything wrong with a bundle, before it is published. A bundle without errors can be walked from every step to an outcome,
 * whatever the answers are (design: scripts).
 */
export function checkBundle(bundle: ScriptBundle): Problem[] {
  return [...checkShape(bundle), ...checkFlow(bundle), ...checkFields(bundle), ...checkWords(bundle)]
}

/** Whether these findings allow publishing: warnings do, errors do not. */
export function isPublishable(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity !== 'error')
}
