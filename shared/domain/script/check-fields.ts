import { isAttribute } from './condition'
import { hearingFields } from './hearing-fields'
import { walkables } from './positions'
import { type Problem, problem } from './problem'
import type { Branch, ScriptBundle, Step } from './script'

/** Fields that nobody defined, and answers or conditions with a value that is none of the field's choices. */
export function checkFields(bundle: ScriptBundle): Problem[] {
  const choices = new Map(hearingFields(bundle).map((row) => [row.field, row.choices]))
  return walkables(bundle).flatMap((script) =>
    script.steps.flatMap((step) => {
      const place = { script: script.id, step: step.id }
      return [
        ...fieldsOf(step).flatMap((field) => (choices.has(field) ? [] : [problem('unknown_field', place, field)])),
        ...valuesOf(step).flatMap(({ field, value }) => {
          const offered = offeredChoices(step, field) ?? choices.get(field) ?? []
          return offered.length === 0 || offered.includes(value) ? [] : [problem('unknown_choice', place, `${field}: ${value}`)]
        })
      ]
    })
  )
}

/** The fields a bundle may name: the six BANTCH items and what its scripts define. */
export function knownFields(bundle: ScriptBundle): ReadonlySet<string> {
  return new Set(hearingFields(bundle).map(({ field }) => field))
}

function fieldsOf(step: Step): string[] {
  const asked = (step.questions ?? []).map(({ field }) => field)
  const used = step.branches.flatMap(({ answer, when }) => [
    ...(answer ? [answer.field] : []),
    ...(when && !isAttribute(when.field) ? [when.field] : [])
  ])
  return [...new Set([...asked, ...used])]
}

function valuesOf(step: Step): { readonly field: string; readonly value: string }[] {
  return step.branches.flatMap(({ answer, when }) => [...(answer ? [answer] : []), ...comparedValues(when)])
}

function comparedValues(when: Branch['when']): { readonly field: string; readonly value: string }[] {
  if (!when || isAttribute(when.field)) return []
  if (when.operator === 'is' || when.operator === 'is_not') return [{ field: when.field, value: when.value }]
  return when.operator === 'one_of' ? when.value.map((value) => ({ field: when.field, value })) : []
}

function offeredChoices(step: Step, field: string): readonly string[] | undefined {
  return step.questions?.find((question) => question.field === field)?.choices
}
