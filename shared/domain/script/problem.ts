/** What can be wrong with a bundle, and whether it keeps the bundle from being published. */
export const PROBLEM_SEVERITY = {
  duplicate_script: 'error',
  duplicate_step: 'error',
  duplicate_key: 'error',
  too_many_branches: 'error',
  unknown_target: 'error',
  return_outside_block: 'error',
  unreachable_step: 'error',
  dead_end: 'error',
  missing_outcome: 'error',
  liquid_syntax: 'error',
  unknown_variable: 'error',
  unknown_field: 'error',
  unknown_choice: 'error',
  too_long_to_say: 'error',
  long_to_say: 'warning',
  ends_without_thanks: 'warning'
} as const satisfies Record<string, 'error' | 'warning'>

export type ProblemCode = keyof typeof PROBLEM_SEVERITY

/** One finding. `detail` names the culprit: a step, key, variable, field, outcome, or the parser's message. */
export interface Problem {
  readonly code: ProblemCode
  readonly severity: 'error' | 'warning'
  readonly script: string
  readonly step?: string
  readonly detail: string
}

export function problem(code: ProblemCode, place: { readonly script: string; readonly step?: string }, detail: string): Problem {
  return { code, severity: PROBLEM_SEVERITY[code], ...place, detail }
}
