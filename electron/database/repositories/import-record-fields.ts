import { CUSTOM, type Fields, type FieldValue } from '../../../shared/domain/import/merge-fields'

/** A row of a lead or a company, or the part of it that an import may change. */
export type FieldRow = Readonly<Record<string, FieldValue>>

const LEAD_JSON = 'custom_json'

/** The columns of a row as fields, each custom field as one of its own. `prefix` names the columns of the file: `file_title`. */
export function fieldsOf(row: FieldRow, columns: readonly string[], prefix = ''): Fields {
  const fields: Record<string, FieldValue> = {}
  for (const column of columns) fields[column] = row[prefix + column] ?? null
  const custom = row[prefix + LEAD_JSON]
  if (typeof custom !== 'string') return fields
  for (const [name, value] of Object.entries(JSON.parse(custom) as Record<string, string>)) fields[CUSTOM + name] = value
  return fields
}

/** Fields as the columns of a row again, custom fields as `custom_json`. */
export function columnsOf(fields: Fields): FieldRow {
  const row: Record<string, FieldValue> = {}
  // a map, since a header may be called __proto__
  const custom = new Map<string, FieldValue>()
  for (const [field, value] of Object.entries(fields)) {
    if (field.startsWith(CUSTOM)) custom.set(field.slice(CUSTOM.length), value)
    else row[field] = value
  }
  return { ...row, [LEAD_JSON]: JSON.stringify(Object.fromEntries(custom)) }
}
