import { z } from 'zod'
import type { OutcomeCode } from './outcome-code'
import { type NextAction, OutcomeDefinition } from './outcome-definition'

/**
 * What a team may change of an outcome. What it does stays: its flags, what it leads to, whether it ends or forbids. So a do-not-call of
 * another name is a do-not-call, and the figures of the past keep their meaning.
 */
export const OutcomeEdit = z
  .object({
    label: z.object({ ja: z.string().trim().min(1).max(30), en: z.string().trim().min(1).max(40) }),
    key: OutcomeDefinition.shape.key,
    hidden: z.boolean(),
    /** How long it waits, in the unit of its next action. */
    wait: z.int(),
    reason: z.enum(['no', 'optional', 'required'])
  })
  .partial()
export type OutcomeEdit = z.infer<typeof OutcomeEdit>

/** Why an edit is refused: another outcome has the key, the desk can't do without it, or it does not wait that long. */
export type EditProblem = 'key_taken' | 'needed' | 'no_such_wait'

/** Why an outcome is always offered. */
export type Need = 'forbids' | 'meeting' | 'technical' | 'not_reached' | 'absent'

/** How long an outcome waits, in which unit, and from how little to how much a team may set. */
export interface Wait {
  readonly unit: 'minutes' | 'business_days' | 'rest_days' | 'months_before'
  readonly value: number
  readonly min: number
  readonly max: number
}

export type Edited =
  | { readonly ok: true; readonly definitions: readonly OutcomeDefinition[] }
  | { readonly ok: false; readonly problem: EditProblem }

/** Changes one of a team's outcomes. The others and its place stay. */
export function editOutcome(definitions: readonly OutcomeDefinition[], code: OutcomeCode, edit: OutcomeEdit): Edited {
  const before = definitions.find((definition) => definition.code === code)
  if (before === undefined) return { ok: true, definitions }
  if (definitions.some((other) => other.code !== code && other.key === edit.key)) return { ok: false, problem: 'key_taken' }
  if (edit.hidden === true && needOf(before, definitions) !== undefined) return { ok: false, problem: 'needed' }
  const next = edit.wait === undefined ? before.next : withWait(before.next, edit.wait)
  if (next === undefined) return { ok: false, problem: 'no_such_wait' }
  const { label, key, hidden } = { ...before, ...edit }
  const after: OutcomeDefinition = { ...before, ...reasonAsked(before, edit.reason), label, key, hidden, next }
  return { ok: true, definitions: definitions.map((definition) => (definition.code === code ? after : definition)) }
}

/** Moves an outcome one place up (-1) or down (1) among those of its group. */
export function moveOutcome(definitions: readonly OutcomeDefinition[], code: OutcomeCode, by: -1 | 1): readonly OutcomeDefinition[] {
  const from = definitions.findIndex((definition) => definition.code === code)
  const group = definitions[from]?.group
  const others = definitions.map((definition, index) => ({ definition, index })).filter(({ definition }) => definition.group === group)
  const place = others.findIndex(({ index }) => index === from)
  const to = others[place + by]?.index
  if (place < 0 || to === undefined) return definitions
  return definitions.map(
    (definition, index) => (index === from ? definitions[to] : index === to ? definitions[from] : definition) ?? definition
  )
}

/** Why the desk can't do without an outcome; undefined where it may be hidden. Judged by what it does, never by its name. */
export function needOf(definition: OutcomeDefinition, all: readonly OutcomeDefinition[]): Need | undefined {
  const role = roleOf(definition)
  if (role === undefined) return undefined
  // customers say "never again" in more than one way: each of these stays
  if (role === 'forbids') return role
  const others = all.filter(({ code, hidden }) => code !== definition.code && hidden !== true)
  return others.some((other) => roleOf(other) === role) ? undefined : role
}

function roleOf({ forbids, next, flags }: OutcomeDefinition): Need | undefined {
  if (forbids) return 'forbids'
  if (next.kind === 'meeting') return 'meeting'
  if (next.kind === 'unchanged') return 'technical'
  if (next.kind === 'retry') return flags.connect ? 'absent' : 'not_reached'
  return undefined
}

/** How long an outcome waits; undefined where the rep names the time or nothing is waited for. */
export function waitOf(next: NextAction): Wait | undefined {
  switch (next.kind) {
    case 'minutes':
      return { unit: 'minutes', value: next.minutes, min: 15, max: 60 }
    case 'business_days':
      return { unit: 'business_days', value: next.days, min: 1, max: 10 }
    case 'promised':
      return next.withinBusinessDays === undefined ? undefined : { unit: 'business_days', value: next.withinBusinessDays, min: 1, max: 10 }
    case 'reception_rest':
      return { unit: 'rest_days', value: next.days, min: 30, max: 365 }
    case 'wake_up':
      return { unit: 'months_before', value: next.monthsBefore, min: 1, max: 12 }
    default:
      return undefined
  }
}

function withWait(next: NextAction, value: number): NextAction | undefined {
  const wait = waitOf(next)
  if (wait === undefined || value < wait.min || value > wait.max) return undefined
  switch (next.kind) {
    case 'minutes':
      return { ...next, minutes: value }
    case 'business_days':
    case 'reception_rest':
      return { ...next, days: value }
    case 'promised':
      return { ...next, withinBusinessDays: value }
    case 'wake_up':
      return { ...next, monthsBefore: value }
    default:
      return undefined
  }
}

function reasonAsked(
  { required, optional }: OutcomeDefinition,
  reason: OutcomeEdit['reason']
): Pick<OutcomeDefinition, 'required' | 'optional'> {
  if (reason === undefined) return { required, optional }
  const without = { required: required.filter((part) => part !== 'reason'), optional: optional.filter((part) => part !== 'reason') }
  if (reason === 'required') return { ...without, required: [...without.required, 'reason'] }
  return reason === 'optional' ? { ...without, optional: [...without.optional, 'reason'] } : without
}
