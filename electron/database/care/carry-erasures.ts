import type { ErasureReason } from '../../../shared/contract/person'
import { dncSubjects } from '../../../shared/domain/compliance/do-not-call'
import type { DeskDatabase } from '../open'
import { createLeadRepository } from '../repositories/lead-repository'
import { createPersonRepository } from '../repositories/person-repository'
import { steadyStatements } from '../steady-statements'
import { copyRow, type Row, tableRow } from './copy-row'

interface ErasureRow {
  readonly id: string
  readonly lead_id: string
  readonly actor: string
  readonly reason: ErasureReason
  readonly started_at: number
}

/**
 * Erases again, in a copy of an older state, everybody who was erased since: a person who asked for it does not come back. To be run inside
 * a transaction of the copy.
 * @returns how many people were erased
 */
export function carryErasures(present: DeskDatabase, copy: DeskDatabase): number {
  const leads = createLeadRepository(steadyStatements(copy))
  const people = createPersonRepository(copy)
  const again = erasuresToCarry(present, copy)
  for (const { id, lead_id, actor, reason, started_at } of again) {
    const lead = leads.get(lead_id)
    if (lead === undefined) continue
    const numbers = leads.phones(lead.id, lead.companyId).map(({ e164 }) => e164)
    const identity = { companyKey: lead.companyKey, personKey: lead.nameKey, departmentKey: '', groupKey: '', numbers }
    const persons = dncSubjects('', identity).flatMap(({ scope, subject }) => (scope === 'person' ? [subject] : []))
    people.erase(
      { lead: lead.id, company: lead.companyId, name: lead.nameKey, persons: JSON.stringify(persons) },
      { id, actor, reason, at: started_at }
    )
    for (const op of present
      .prepare<[string], Row>(`SELECT * FROM op WHERE entity = 'lead' AND entity_id = ? AND kind = 'person.erased'`)
      .all(lead_id))
      copyRow(copy, 'op', op)
  }
  return again.length
}

/** The erasures that an older state does not know, of people it still holds. An older version knows of none. */
export function erasuresToCarry(present: DeskDatabase, older: DeskDatabase): readonly ErasureRow[] {
  const knowsErasures = older.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'erasure'`).get() !== undefined
  return present
    .prepare<[], ErasureRow>('SELECT id, lead_id, actor, reason, started_at FROM erasure WHERE finished_at IS NOT NULL')
    .all()
    .filter(
      ({ id, lead_id }) =>
        !(knowsErasures && tableRow(older, 'erasure', id) !== undefined) && tableRow(older, 'lead', lead_id) !== undefined
    )
}
