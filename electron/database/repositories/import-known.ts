import type { DuplicatePolicy } from '../../../shared/domain/import/duplicate-policy'
import { applyChanges, type FieldChanges, type Fields, mergeFields } from '../../../shared/domain/import/merge-fields'
import type { Instant } from '../../../shared/lib/time'
import type { DeskDatabase } from '../open'
import * as sql from './import-known-statements'
import type { ImportSeries } from './import-merge'
import { columnsOf, type FieldRow, fieldsOf } from './import-record-fields'

/** The known leads of a file, once they are matched: what a policy would change, and changing it. */
export interface KnownLeads {
  /** how many known leads a policy changes; nothing is written */
  wouldChange(policy: DuplicatePolicy): number
  /** changes them, keeps what was before, and answers how many it changed */
  change(policy: DuplicatePolicy): number
}

interface Change {
  readonly entity: 'lead' | 'company'
  readonly id: string
  readonly leadId: string
  readonly fields: Fields
  readonly changes: FieldChanges
}

interface KnownInto {
  readonly importId: string
  readonly now: Instant
  readonly series: ImportSeries
}

export function createKnownLeads(database: DeskDatabase, { importId, now, series }: KnownInto): KnownLeads {
  const changesOf = (policy: DuplicatePolicy): readonly Change[] => [
    ...changedRows(database, 'lead', sql.KNOWN_LEADS, sql.LEAD_COLUMNS, policy),
    ...changedRows(database, 'company', sql.KNOWN_COMPANIES, sql.COMPANY_COLUMNS, policy)
  ]
  const parameters = (policy: DuplicatePolicy) => ({ all: Number(policy === 'update') })
  const leadsTouched = (policy: DuplicatePolicy, changes: readonly Change[]): number => {
    const ids = new Set(changes.map(({ leadId }) => leadId))
    const ask = (statement: string, values: object): string[] => database.prepare<[object], string>(statement).pluck().all(values)
    for (const id of ask(sql.LEADS_WITH_NEW_NUMBERS, parameters(policy))) ids.add(id)
    for (const id of ask(sql.LEADS_WITH_NEW_BEHAVIOURS, {})) ids.add(id)
    return ids.size
  }
  const write = (changes: readonly Change[]): void => {
    const update = { lead: database.prepare(sql.UPDATE_LEAD), company: database.prepare(sql.UPDATE_COMPANY) }
    const keep = database.prepare(sql.INSERT_CHANGE)
    for (const { entity, id, fields, changes: made } of changes) {
      const all = { ...made, updated_at: [fields.updated_at ?? null, now] } as const
      update[entity].run({ ...columnsOf(applyChanges(fields, all)), id })
      keep.run(importId, entity, id, JSON.stringify(all))
    }
  }
  return {
    wouldChange: (policy) => (leavesAlone(policy) ? 0 : leadsTouched(policy, changesOf(policy))),
    change(policy) {
      if (leavesAlone(policy)) return 0
      const changes = changesOf(policy)
      const touched = leadsTouched(policy, changes)
      write(changes)
      database.prepare(sql.INSERT_KNOWN_PHONES).run({ ...parameters(policy), phone: series.phone, now })
      database.prepare(sql.INSERT_KNOWN_BEHAVIOURS).run({ behaviour: series.behaviour })
      return touched
    }
  }
}

function leavesAlone(policy: DuplicatePolicy): boolean {
  return policy === 'skip' || policy === 'add'
}

/** Rows stream by; only those that change are kept. */
function changedRows(
  database: DeskDatabase,
  entity: Change['entity'],
  query: string,
  columns: readonly string[],
  policy: DuplicatePolicy
): readonly Change[] {
  const changed: Change[] = []
  for (const row of database.prepare<[], FieldRow>(query).iterate()) {
    const known = fieldsOf(row, columns)
    const changes = mergeFields(known, fieldsOf(row, columns, 'file_'), policy)
    if (Object.keys(changes).length === 0) continue
    const id = String(row.id)
    changed.push({ entity, id, leadId: String(row.leadId ?? id), fields: { ...known, updated_at: row.updated_at ?? null }, changes })
  }
  return changed
}
