import { assertNever } from '../../lib/assert-never'
import type { Confidence } from '../hearing/answer'
import { type Condition, isAttribute } from './condition'

/** What conditions look at: the lead's present answers by field, and attributes of the lead and its list. */
export interface ScriptContext {
  readonly answers: Readonly<Record<string, { readonly value: string; readonly confidence: Confidence } | undefined>>
  readonly lead: { readonly level?: number; readonly score?: number; readonly email?: string | null }
  readonly list: { readonly kind?: string }
}

/** Whether a condition holds. An unknown value satisfies only `unknown` and `is_not`. Total: it never throws. */
export function conditionHolds(condition: Condition, context: ScriptContext): boolean {
  const value = answerOrAttribute(condition.field, context)
  switch (condition.operator) {
    case 'known':
      return value !== undefined
    case 'unknown':
      return value === undefined
    case 'is':
      return value === condition.value
    case 'is_not':
      return value !== condition.value
    case 'contains':
      return value?.includes(condition.value) ?? false
    case 'one_of':
      return value !== undefined && condition.value.includes(value)
    case 'at_least':
      return compare(amountOf(value), condition.value) >= 0
    case 'at_most':
      return compare(amountOf(value), condition.value) <= 0
    case 'before':
      return value !== undefined && value < condition.value
    case 'after':
      return value !== undefined && value > condition.value
    default:
      return assertNever(condition)
  }
}

/** The first amount in a text, in plain units: 「300万円くらい」 is 3,000,000. Undefined when there is none. */
export function amountOf(text: string | undefined): number | undefined {
  const match = text
    ?.normalize('NFKC')
    .replaceAll(',', '')
    .match(/(\d+(?:\.\d+)?)\s*(千万|百万|億|万|千)?/u)
  if (!match) return undefined
  return Number(match[1]) * (UNITS[match[2] ?? ''] ?? 1)
}

const UNITS: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 億: 1e8 }

function compare(value: number | undefined, bound: number): number {
  return value === undefined ? Number.NaN : value - bound
}

function answerOrAttribute(field: Condition['field'], context: ScriptContext): string | undefined {
  if (!isAttribute(field)) return present(Object.hasOwn(context.answers, field) ? context.answers[field]?.value : undefined)
  switch (field) {
    case 'lead.level':
      return present(context.lead.level)
    case 'lead.score':
      return present(context.lead.score)
    case 'lead.email':
      return present(context.lead.email)
    case 'list.kind':
      return present(context.list.kind)
    default:
      return assertNever(field)
  }
}

function present(value: string | number | null | undefined): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : String(value)
}
