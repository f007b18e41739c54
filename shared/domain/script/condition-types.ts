import type { RefinementCtx } from 'zod'
import { type Condition, isAttribute, OPERATORS, type SubjectType } from './condition'

interface TypedField {
  readonly field: string
  readonly kind: SubjectType
}

interface TypedStep {
  readonly questions?: readonly TypedField[] | undefined
  readonly branches: readonly { readonly when?: Condition | undefined }[]
}

interface TypedScript {
  readonly fields?: readonly TypedField[] | undefined
  readonly steps: readonly TypedStep[]
  readonly blocks?: readonly { readonly steps: readonly TypedStep[] }[] | undefined
}

/**
 * Refuses, while a script is parsed, a condition whose comparison its field's kind does not allow. A field that this script
 * neither defines nor asks counts as text (the other script of the bundle may define it).
 */
export function refuseImpossibleConditions(script: TypedScript, context: RefinementCtx): void {
  const kinds = kindsOf(script)
  const refuseIn = (steps: readonly TypedStep[], path: (string | number)[]): void => {
    for (const [stepIndex, step] of steps.entries()) {
      for (const [branchIndex, { when }] of step.branches.entries()) {
        if (!when || isAttribute(when.field)) continue
        const kind = kinds.get(when.field) ?? 'text'
        if (OPERATORS[kind].includes(when.operator)) continue
        context.addIssue({
          code: 'custom',
          path: [...path, stepIndex, 'branches', branchIndex, 'when'],
          message: `${when.operator} cannot be asked of ${when.field}, which is of kind ${kind}`
        })
      }
    }
  }
  refuseIn(script.steps, ['steps'])
  for (const [index, block] of (script.blocks ?? []).entries()) refuseIn(block.steps, ['blocks', index, 'steps'])
}

function kindsOf(script: TypedScript): ReadonlyMap<string, SubjectType> {
  const steps = [...script.steps, ...(script.blocks ?? []).flatMap((block) => block.steps)]
  const asked = steps.flatMap((step) => step.questions ?? [])
  return new Map([...asked, ...(script.fields ?? [])].map(({ field, kind }) => [field, kind]))
}
