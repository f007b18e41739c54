import { defaultOutcomes } from '../../../shared/domain/outcome/default-outcomes'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'

/** How an outcome is delivered, and at which place. */
export function defaultOf(code: OutcomeCode): { readonly definition: OutcomeDefinition; readonly index: number } | undefined {
  const index = defaultOutcomes.findIndex((definition) => definition.code === code)
  const definition = defaultOutcomes[index]
  return definition && { definition, index }
}

/** Whether nothing of it differs from how it is delivered, its place aside. */
export function isDefault(definition: OutcomeDefinition): boolean {
  return (
    sorted({ ...definition, hidden: definition.hidden ?? false }) === sorted({ ...defaultOf(definition.code)?.definition, hidden: false })
  )
}

function sorted(definition: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(definition).sort(([one], [other]) => (one < other ? -1 : 1)))
}
