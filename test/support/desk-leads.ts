import type { DeskDatabase } from '../../electron/database/open'
import { type CallingHours, DEFAULT_CALLING_HOURS } from '../../shared/domain/calendar/calling-hours'
import { companyKey, personKey } from '../../shared/domain/lead/keys'
import type { PhoneKind } from '../../shared/lib/phone-number'
import type { Instant, LocalDate } from '../../shared/lib/time'

export interface GivenList {
  readonly name?: string
  readonly maxAttempts?: number
  readonly hours?: CallingHours
  readonly practice?: boolean
}

export interface GivenNumber {
  readonly e164: string
  /** A `main` number belongs to the company, the others to the person. */
  readonly kind?: PhoneKind
  readonly status?: 'active' | 'wrong'
}

export interface GivenLead {
  readonly company?: string
  readonly name?: string
  readonly numbers?: readonly (string | GivenNumber)[]
  readonly email?: string
  readonly optInOn?: LocalDate
  readonly optOutOn?: LocalDate
  readonly level?: number
  /** Its place among leads never called: the higher the earlier. */
  readonly rank?: number
  readonly practice?: boolean
  readonly hot?: { readonly until: Instant; readonly key: number }
  /** The lists it stands in; the first list when not said. */
  readonly lists?: readonly string[]
}

export interface AddedLead {
  readonly leadId: string
  readonly companyId: string
  /** Its place in the first of its lists. */
  readonly entryId: string
  readonly entryIds: readonly string[]
}

/** Writes lists and leads straight into a database, as an import would have left them. */
export function deskLeads(database: DeskDatabase, newId: () => string, scriptId: string, now: Instant) {
  const lists: string[] = []
  const companies = new Map<string, string>()

  const addCompany = (name: string): string => {
    const id = newId()
    database
      .prepare('INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES (?, ?, ?, ?, ?)')
      .run(id, name, companyKey(name), now, now)
    companies.set(name, id)
    return id
  }
  const addList = ({ name = '展示会', maxAttempts = 6, hours = DEFAULT_CALLING_HOURS, practice = false }: GivenList = {}): string => {
    const id = newId()
    database
      .prepare(`INSERT INTO list (id, name, kind, script_id, max_attempts, hours_json, practice, created_at)
        VALUES (?, ?, 'outbound', ?, ?, ?, ?, ?)`)
      .run(id, name, scriptId, maxAttempts, JSON.stringify(hours), Number(practice), now)
    lists.push(id)
    return id
  }
  const addNumber = (companyId: string, leadId: string, number: string | GivenNumber, position: number): void => {
    const { e164, kind = 'direct', status = 'active' } = typeof number === 'string' ? { e164: number } : number
    const owner = kind === 'main' ? null : leadId
    if (owner === null && database.prepare('SELECT 1 FROM phone WHERE company_id = ? AND e164 = ?').get(companyId, e164)) return
    database
      .prepare(
        'INSERT INTO phone (id, company_id, lead_id, e164, raw, kind, status, position, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'
      )
      .run(newId(), companyId, owner, e164, e164, kind, status, position, now)
  }
  const addEntry = (listId: string, leadId: string, { rank = 0, hot }: GivenLead): string => {
    const id = newId()
    database
      .prepare(`INSERT INTO list_entry (id, list_id, lead_id, lane, order_key, hot_until, hot_key, created_at)
        VALUES (?, ?, ?, 'fresh', ?, ?, ?, ?)`)
      .run(id, listId, leadId, 0 - rank, hot?.until ?? null, hot?.key ?? null, now)
    return id
  }
  const addLead = (given: GivenLead = {}): AddedLead => {
    const { company = '架空商事', name = '見本 一郎', numbers = ['+81350001001'], email = '', level = 2, practice = false } = given
    const companyId = companies.get(company) ?? addCompany(company)
    const leadId = newId()
    database
      .prepare(`INSERT INTO lead (id, company_id, name, name_key, email, level, opt_in_on, opt_out_on, practice, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
      .run(
        leadId,
        companyId,
        name,
        personKey(name),
        email,
        level,
        given.optInOn ?? null,
        given.optOutOn ?? null,
        Number(practice),
        now,
        now
      )
    for (const [position, number] of numbers.entries()) addNumber(companyId, leadId, number, position)
    const [first = addList()] = lists
    const entryIds = (given.lists ?? [first]).map((list) => addEntry(list, leadId, given))
    return { leadId, companyId, entryId: entryIds[0] ?? '', entryIds }
  }
  return { addList, addLead, addCompany }
}
