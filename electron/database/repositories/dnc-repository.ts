import { type DncEntry, type DncLevel, type DncSubject, keysIn } from '../../../shared/domain/compliance/do-not-call'
import { departmentKey } from '../../../shared/domain/lead/keys'
import type { DncScope } from '../../../shared/domain/outcome/outcome-input'
import { assertNever } from '../../../shared/lib/assert-never'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

/** An entry in force. */
export interface DncRow extends DncEntry {
  readonly id: string
  /** The subject as people write it; empty for a number. */
  readonly label: string
}

export interface NewDnc {
  readonly id: string
  readonly scope: DncScope
  readonly subject: string
  readonly label: string
  readonly level: DncLevel
  readonly words: string
  readonly callId: string | null
  readonly leadId: string | null
  /** The list that it was entered from, among others. */
  readonly listId: string | null
  readonly rep: string
  readonly at: Instant
}

interface Lift {
  readonly id: string
  readonly at: Instant
  readonly by: string
  readonly reason: string
}

const IN_FORCE = 'SELECT id, scope, subject, label, level, words, rep, created_at AS at FROM dnc'

/** Do-not-call: a table of its own, so that nothing done to leads, lists or outcomes can lose an entry. */
export function createDncRepository(database: Statements) {
  const bySubject = database.prepare<[DncScope, string], DncRow>(`${IN_FORCE} WHERE scope = ? AND subject = ? AND lifted_at IS NULL`)
  const byId = database.prepare<[string], DncRow>(`${IN_FORCE} WHERE id = ? AND lifted_at IS NULL`)
  const byList = database.prepare<[string], DncRow>(`${IN_FORCE} WHERE dnc_list_id = ? AND lifted_at IS NULL`)
  const insert = database.prepare<NewDnc>(`
    INSERT INTO dnc (id, scope, subject, label, level, words, call_id, lead_id, dnc_list_id, rep, created_at)
    VALUES ($id, $scope, $subject, $label, $level, $words, $callId, $leadId, $listId, $rep, $at)`)
  const insertList = database.prepare<[string, string, string, Instant]>(
    'INSERT INTO dnc_list (id, name, rep, created_at) VALUES (?, ?, ?, ?)'
  )
  const lift = database.prepare<Lift>('UPDATE dnc SET lifted_at = $at, lifted_by = $by, lift_reason = $reason WHERE id = $id')
  const setLevel = database.prepare<[DncLevel, string]>('UPDATE dnc SET level = ? WHERE id = ?')

  const onNumber = database.prepare<{ number: string }, { id: string; nameKey: string }>(`
    SELECT lead.id, lead.name_key AS nameKey FROM phone JOIN lead ON lead.id = phone.lead_id WHERE phone.e164 = $number
    UNION SELECT lead.id, lead.name_key FROM phone JOIN lead ON lead.company_id = phone.company_id
      WHERE phone.e164 = $number AND phone.lead_id IS NULL`)
  const atCompany = database.prepare<[string], { id: string; nameKey: string; department: string }>(`
    SELECT lead.id, lead.name_key AS nameKey, department FROM company JOIN lead ON lead.company_id = company.id WHERE company.name_key = ?`)
  const inGroup = database
    .prepare<[string], string>(`
      SELECT lead.id FROM company_group_member JOIN company ON company.name_key = company_key JOIN lead ON lead.company_id = company.id
      WHERE group_key = ?`)
    .pluck()

  return {
    /** The entries in force under any of the subjects. */
    find: (subjects: readonly DncSubject[]): readonly DncRow[] => subjects.flatMap(({ scope, subject }) => bySubject.all(scope, subject)),
    /** An entry, unless it was lifted. */
    get: (id: string): DncRow | undefined => byId.get(id),
    /** What is still in force of a list. */
    ofList: (listId: string): readonly DncRow[] => byList.all(listId),
    insert: (entry: NewDnc): void => void insert.run(entry),
    insertList: (list: { id: string; name: string; rep: string; at: Instant }): void =>
      void insertList.run(list.id, list.name, list.rep, list.at),
    lift: (entry: Lift): void => void lift.run(entry),
    setLevel: (id: string, level: DncLevel): void => void setLevel.run(level, id),
    /** The leads that a subject is about, whatever else is known of them. */
    leadsOf({ scope, subject }: DncSubject): readonly string[] {
      switch (scope) {
        case 'number':
          return onNumber.all({ number: subject }).map(({ id }) => id)
        case 'person': {
          const [company = '', person, number = ''] = keysIn(subject)
          const people = company === '' ? onNumber.all({ number }) : atCompany.all(company)
          return people.filter(({ nameKey }) => nameKey === person).map(({ id }) => id)
        }
        case 'department': {
          const [company = '', department] = keysIn(subject)
          return atCompany
            .all(company)
            .filter((lead) => departmentKey(lead.department) === department)
            .map(({ id }) => id)
        }
        case 'company':
          return atCompany.all(subject).map(({ id }) => id)
        case 'group':
          return inGroup.all(subject)
        default:
          return assertNever(scope)
      }
    }
  } as const
}
