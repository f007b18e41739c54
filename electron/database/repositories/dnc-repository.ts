import type { DncEntry, DncLevel } from '../../../shared/domain/compliance/do-not-call'
import type { DncScope } from '../../../shared/domain/outcome/outcome-input'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

export interface DncRow extends DncEntry {
  readonly words: string
  readonly rep: string
  readonly at: Instant
}

export interface NewDnc {
  readonly id: string
  readonly scope: DncScope
  readonly subject: string
  readonly level: DncLevel
  readonly words: string
  readonly callId: string | null
  readonly leadId: string | null
  readonly rep: string
  readonly at: Instant
}

/** Do-not-call: a table of its own, so that nothing done to leads, lists or outcomes can lose an entry. */
export function createDncRepository(database: Statements) {
  const inForce = database.prepare<[DncScope, string], DncRow>(
    'SELECT scope, subject, level, words, rep, created_at AS at FROM dnc WHERE scope = ? AND subject = ? AND lifted_at IS NULL'
  )
  const insert = database.prepare<NewDnc>(`
    INSERT INTO dnc (id, scope, subject, level, words, call_id, lead_id, rep, created_at)
    VALUES ($id, $scope, $subject, $level, $words, $callId, $leadId, $rep, $at)`)
  // leads whom an entry leaves no number to be called on
  const touched: Readonly<Record<DncScope, string>> = {
    company: 'SELECT lead.id FROM lead JOIN company ON company.id = company_id WHERE company.name_key = $subject',
    person:
      "SELECT lead.id FROM lead JOIN company ON company.id = company_id WHERE company.name_key = substr($subject, 1, instr($subject, '|') - 1) AND lead.name_key = substr($subject, instr($subject, '|') + 1)",
    number: `
      SELECT lead.id FROM phone JOIN lead ON lead.id = phone.lead_id OR (phone.lead_id IS NULL AND lead.company_id = phone.company_id)
      WHERE phone.e164 = $subject AND NOT EXISTS (
        SELECT 1 FROM phone AS other WHERE other.status = 'active' AND (other.lead_id = lead.id OR (other.lead_id IS NULL AND other.company_id = lead.company_id))
          AND NOT EXISTS (SELECT 1 FROM dnc WHERE scope = 'number' AND subject = other.e164 AND level = 'forbidden' AND lifted_at IS NULL))`
  }
  const leads = {
    number: database.prepare<{ subject: string }, string>(touched.number).pluck(),
    person: database.prepare<{ subject: string }, string>(touched.person).pluck(),
    company: database.prepare<{ subject: string }, string>(touched.company).pluck()
  } as const

  return {
    find: (subjects: readonly { scope: DncScope; subject: string }[]): readonly DncRow[] =>
      subjects.flatMap(({ scope, subject }) => inForce.all(scope, subject)),
    insert: (entry: NewDnc): void => void insert.run(entry),
    /** The leads that can't be called at all because of an entry. */
    leadsShut: (scope: DncScope, subject: string): readonly string[] => leads[scope].all({ subject })
  } as const
}
