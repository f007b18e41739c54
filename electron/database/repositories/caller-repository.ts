import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { PhoneKind } from '../../../shared/lib/phone-number'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

/** A lead that has a number, with the place by which it is opened. */
export interface CallerRow {
  readonly leadId: string
  readonly entryId: string
  readonly company: string
  readonly name: string
  readonly owner: string | null
  readonly lastAt: Instant | null
  readonly lastOutcome: OutcomeCode | null
  readonly lastRep: string | null
  /** How many leads have the number, this one included. */
  readonly found: number
}

/** A lead that a call brought: nothing is known but a number, and perhaps what the exchange calls it. */
export interface NewCaller {
  readonly leadId: string
  readonly companyId: string
  readonly entryId: string
  readonly listId: string
  readonly company: string
  readonly source: string
  readonly now: Instant
}

export interface NewCallerPhone {
  readonly id: string
  readonly leadId: string
  readonly companyId: string
  readonly e164: string
  readonly kind: PhoneKind
  readonly now: Instant
}

/** Whose number it is, and leads for numbers that nobody has. */
export function createCallerRepository(database: Statements) {
  const known = `
    SELECT lead_id AS id FROM phone WHERE e164 = $number AND status = 'active' AND lead_id IS NOT NULL
    UNION SELECT lead.id FROM phone JOIN lead ON lead.company_id = phone.company_id
      WHERE phone.e164 = $number AND phone.status = 'active' AND phone.lead_id IS NULL`
  const find = database.prepare<{ number: string; practice: number; list: string | null }, CallerRow>(`
    WITH known AS MATERIALIZED (${known}),
      found AS MATERIALIZED (
        SELECT lead.id, company_id, lead.name, (SELECT max(started_at) FROM call WHERE call.lead_id = lead.id) AS called_at, count(*) OVER () AS found,
          (SELECT list_entry.id FROM list_entry WHERE list_entry.lead_id = lead.id
            ORDER BY lane = 'callback' DESC, list_id = $list DESC, lane = 'out', list_entry.id LIMIT 1) AS entry_id
        FROM known CROSS JOIN lead ON lead.id = known.id WHERE erased_at IS NULL AND practice = $practice)
    SELECT found.id AS leadId, entry_id AS entryId, company.name AS company, found.name, list_entry.owner, last.started_at AS lastAt,
      last.outcome AS lastOutcome, last.rep AS lastRep, found
    FROM found JOIN company ON company.id = company_id JOIN list_entry ON list_entry.id = entry_id
      LEFT JOIN call AS last ON last.id = (
        SELECT id FROM call WHERE call.lead_id = found.id AND outcome IS NOT NULL ORDER BY started_at DESC, id DESC LIMIT 1)
    ORDER BY called_at DESC NULLS LAST, found.id LIMIT 1`)
  const ofLead = database.prepare<{ lead: string; list: string | null }, Omit<CallerRow, 'found'>>(`
    SELECT lead.id AS leadId, list_entry.id AS entryId, company.name AS company, lead.name, list_entry.owner, last.started_at AS lastAt,
      last.outcome AS lastOutcome, last.rep AS lastRep
    FROM lead JOIN company ON company.id = company_id JOIN list_entry ON list_entry.lead_id = lead.id
      LEFT JOIN call AS last ON last.id = (
        SELECT id FROM call WHERE call.lead_id = lead.id AND outcome IS NOT NULL ORDER BY started_at DESC, id DESC LIMIT 1)
    WHERE lead.id = $lead AND erased_at IS NULL
    ORDER BY lane = 'callback' DESC, list_id = $list DESC, lane = 'out', list_entry.id LIMIT 1`)
  const standing = database.prepare<{ number: string }, { made: number; real: number }>(`
    SELECT coalesce(sum(practice), 0) AS made, coalesce(sum(practice = 0), 0) AS real FROM lead WHERE id IN (${known}) AND erased_at IS NULL`)
  const anyMadeUp = database.prepare<[string], { company: string; number: string }>(`
    SELECT company.name AS company, phone.e164 AS number FROM lead JOIN company ON company.id = lead.company_id
      JOIN phone ON phone.company_id = company.id AND (phone.lead_id = lead.id OR phone.lead_id IS NULL) AND phone.status = 'active'
    WHERE lead.practice = 1 AND erased_at IS NULL ORDER BY lead.id = ?, lead.updated_at, lead.id, phone.id LIMIT 1`)
  const insertCompany = database.prepare<NewCaller>(
    "INSERT INTO company (id, name, name_key, created_at, updated_at) VALUES ($companyId, $company, '', $now, $now)"
  )
  const insertLead = database.prepare<NewCaller>(
    'INSERT INTO lead (id, company_id, source, created_at, updated_at) VALUES ($leadId, $companyId, $source, $now, $now)'
  )
  const insertEntry = database.prepare<NewCaller>(
    "INSERT INTO list_entry (id, list_id, lead_id, lane, order_key, created_at) VALUES ($entryId, $listId, $leadId, 'fresh', 0, $now)"
  )
  const insertPhone = database.prepare<NewCallerPhone>(`
    INSERT INTO phone (id, company_id, lead_id, e164, raw, kind, created_at) VALUES ($id, $companyId, $leadId, $e164, $e164, $kind, $now)`)

  return {
    /** The lead that has the number; of several the one called last. Made-up leads are found only for the practice line. */
    find: (number: string, practice: boolean, list: string | null): CallerRow | undefined =>
      find.get({ number, practice: Number(practice), list }),
    /** A lead as a caller. */
    ofLead: (lead: string, list: string | null): Omit<CallerRow, 'found'> | undefined => ofLead.get({ lead, list }),
    /** Whether a number belongs to made-up leads alone. */
    isMadeUp(number: string): boolean {
      const { made, real } = standing.get({ number }) ?? { made: 0, real: 0 }
      return made > 0 && real === 0
    },
    /** A made-up lead's number, of another lead than this one where there is another. */
    anyMadeUp: (except: string): { readonly company: string; readonly number: string } | undefined => anyMadeUp.get(except),
    insert(caller: NewCaller): void {
      insertCompany.run(caller)
      insertLead.run(caller)
      insertEntry.run(caller)
    },
    insertPhone: (phone: NewCallerPhone): void => void insertPhone.run(phone)
  } as const
}
