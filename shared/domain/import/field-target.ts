import { z } from 'zod'

/** The fields of a lead that a column can fill. Only the phone columns and the memo may come more than once. */
export const FIELD_TARGETS = [
  'company',
  'company_kana',
  'name',
  'family_name',
  'given_name',
  'name_kana',
  'family_kana',
  'given_kana',
  'department',
  'title',
  'phone_main',
  'phone_direct',
  'phone_mobile',
  'email',
  'industry',
  'employees',
  'region',
  'website',
  'source',
  'score',
  'level',
  'behaviour',
  'behaviour_at',
  'opt_in_on',
  'opt_out_on',
  'memo'
] as const
export const FieldTarget = z.enum(FIELD_TARGETS)
export type FieldTarget = z.infer<typeof FieldTarget>

/** What becomes of a column: a field, a custom field under its header, or nothing. */
export const COLUMN_TARGETS = [...FIELD_TARGETS, 'custom', 'ignore'] as const
export const ColumnTarget = z.enum(COLUMN_TARGETS)
export type ColumnTarget = z.infer<typeof ColumnTarget>

/** One target per column, in the file's order. */
export const ColumnMapping = z.array(ColumnTarget)
export type ColumnMapping = readonly ColumnTarget[]

export const REPEATABLE_TARGETS: ReadonlySet<ColumnTarget> = new Set([
  'phone_main',
  'phone_direct',
  'phone_mobile',
  'memo',
  'custom',
  'ignore'
])

/** What is wrong with a mapping before a row is read with it; `undefined` when it can be used. */
export type MappingProblem = 'column_count' | 'no_phone' | 'no_identity' | 'repeated_target'

export function mappingProblem(mapping: ColumnMapping, columns: number): MappingProblem | undefined {
  if (mapping.length !== columns) return 'column_count'
  const named = mapping.filter((target) => !REPEATABLE_TARGETS.has(target))
  if (new Set(named).size !== named.length) return 'repeated_target'
  if (!mapping.some((target) => target.startsWith('phone_'))) return 'no_phone'
  if (!mapping.some((target) => ['company', 'name', 'family_name'].includes(target))) return 'no_identity'
  return undefined
}
