import type { DuplicatePolicy } from './duplicate-policy'

/** A field of a lead or of a company. `null`, an empty text and 0 (no score, no head count) say that nothing is known. */
export type FieldValue = string | number | null

/** Fields by name; one that is not there is not known. Custom fields carry their header: `custom.課題`. */
export type Fields = Readonly<Record<string, FieldValue>>

/** What an import did to a field: what it was before, and after. */
export type FieldChanges = Readonly<Record<string, readonly [before: FieldValue, after: FieldValue]>>

/**
 * What a file changes in a record that is known already. An empty cell never erases, an opt-out is never moved or cleared, and consent to
 * mail is not taken from a file for somebody who has withdrawn it.
 */
export function mergeFields(known: Fields, file: Fields, policy: DuplicatePolicy): FieldChanges {
  if (policy === 'skip' || policy === 'add') return {}
  const changes: Record<string, readonly [FieldValue, FieldValue]> = {}
  for (const [field, after] of Object.entries(file)) {
    const before = known[field] ?? null
    if (isEmpty(after) || before === after) continue
    if (!isEmpty(before) && (policy === 'fill' || field === 'opt_out_on')) continue
    if (field === 'opt_in_on' && !(isEmpty(known.opt_out_on) && isEmpty(file.opt_out_on))) continue
    changes[field] = [before, after]
  }
  return changes
}

/** The record with the changes made. */
export function applyChanges(fields: Fields, changes: FieldChanges): Fields {
  return replaced(fields, changes, (_current, [, after]) => after)
}

/** The record as it was before the changes; what has been changed again since stays. */
export function restoreFields(fields: Fields, changes: FieldChanges): Fields {
  return replaced(fields, changes, (current, [before, after]) => (current === after ? before : current))
}

type Choice = (current: FieldValue, change: FieldChanges[string]) => FieldValue

/** A custom field without a value is no field; a column always has one. */
function replaced(fields: Fields, changes: FieldChanges, choose: Choice): Fields {
  const result: Record<string, FieldValue> = { ...fields }
  for (const [field, change] of Object.entries(changes)) {
    const value = choose(fields[field] ?? null, change)
    if (value === null && field.startsWith(CUSTOM)) delete result[field]
    else result[field] = value
  }
  return result
}

export const CUSTOM = 'custom.'

export function isEmpty(value: FieldValue | undefined): boolean {
  return value === undefined || value === null || value === '' || value === 0
}
