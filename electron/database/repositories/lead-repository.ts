import type { Instant, LocalDate } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

/** A person at a company, as stored. */
export interface LeadRow {
  readonly id: string
  readonly companyId: string
  readonly name: string
  readonly nameKey: string
  readonly kana: string
  readonly department: string
  readonly title: string
  readonly email: string
  readonly source: string
  readonly level: number
  readonly score: number
  readonly relationship: string
  readonly relationshipAt: Instant | null
  readonly relationshipBy: string
  readonly optInOn: LocalDate | null
  readonly optOutOn: LocalDate | null
  readonly customJson: string
  readonly practice: number
  readonly erasedAt: Instant | null
  readonly companyName: string
  readonly companyKey: string
  readonly companyKana: string
  readonly industry: string
  readonly employees: number | null
  readonly region: string
  readonly website: string
  readonly restUntil: Instant | null
}

export interface PhoneRow {
  readonly id: string
  readonly e164: string
  readonly extension: string
  readonly kind: 'main' | 'direct' | 'mobile'
  readonly status: 'active' | 'wrong'
  readonly lastTriedAt: Instant | null
}

export interface BehaviourRow {
  readonly kind: string
  readonly title: string
  readonly at: Instant
}

/** Leads with their company, their numbers and their behaviour. */
export function createLeadRepository(database: Statements) {
  const byId = database.prepare<[string], LeadRow>(`
    SELECT lead.id, company_id AS companyId, lead.name, lead.name_key AS nameKey, lead.kana, department, title, email, source, level,
      score, relationship, relationship_at AS relationshipAt, relationship_by AS relationshipBy, opt_in_on AS optInOn, opt_out_on AS optOutOn, custom_json AS customJson, practice, erased_at AS erasedAt, company.name AS companyName,
      company.name_key AS companyKey, company.kana AS companyKana, industry, employees, region, website, rest_until AS restUntil
    FROM lead JOIN company ON company.id = company_id WHERE lead.id = ?`)
  // direct numbers before the mobile, the switchboard last: the shorter way to the person first
  const phones = database.prepare<{ lead: string; company: string }, PhoneRow>(`
    SELECT id, e164, extension, kind, status, last_tried_at AS lastTriedAt FROM phone
    WHERE lead_id = $lead OR (company_id = $company AND lead_id IS NULL)
    ORDER BY CASE kind WHEN 'direct' THEN 0 WHEN 'mobile' THEN 1 ELSE 2 END, position, id`)
  const idsOfCompany = database.prepare<[string], string>('SELECT id FROM lead WHERE company_id = ?').pluck()
  const behaviours = database.prepare<[string, number], BehaviourRow>(
    'SELECT kind, title, occurred_at AS at FROM behaviour WHERE lead_id = ? ORDER BY occurred_at DESC LIMIT ?'
  )
  const setLevel = database.prepare<[number, Instant, string]>('UPDATE lead SET level = ?, updated_at = ? WHERE id = ?')
  const setOptIn = database.prepare<[LocalDate, Instant, string]>(
    'UPDATE lead SET opt_in_on = ?, opt_out_on = NULL, updated_at = ? WHERE id = ?'
  )
  const setOptOut = database.prepare<[LocalDate, Instant, string]>('UPDATE lead SET opt_out_on = ?, updated_at = ? WHERE id = ?')
  const setRelationship = database.prepare<[string, Instant, string, Instant, string]>(
    'UPDATE lead SET relationship = ?, relationship_at = ?, relationship_by = ?, updated_at = ? WHERE id = ?'
  )
  const restCompany = database.prepare<[Instant, Instant, string]>('UPDATE company SET rest_until = ?, updated_at = ? WHERE id = ?')
  const markWrong = database.prepare<{ lead: string; company: string; number: string }>(`
    UPDATE phone SET status = 'wrong' WHERE e164 = $number AND (lead_id = $lead OR (company_id = $company AND lead_id IS NULL))`)
  const unreachable = database
    .prepare<[string], string>(`
      SELECT id FROM lead WHERE company_id = ? AND NOT EXISTS (
        SELECT 1 FROM phone WHERE status = 'active'
          AND (phone.lead_id = lead.id OR (phone.lead_id IS NULL AND phone.company_id = lead.company_id)))`)
    .pluck()
  const markTried = database.prepare<[Instant, string]>('UPDATE phone SET last_tried_at = ? WHERE e164 = ?')
  const forgetTry = database.prepare<[string]>(`
    UPDATE phone SET last_tried_at = (SELECT max(started_at) FROM call WHERE call.number = phone.e164 AND direction = 'out' AND outcome IS NOT 'technical')
    WHERE e164 = ?`)
  const triedAt = database.prepare<[string], Instant | null>('SELECT max(last_tried_at) FROM phone WHERE e164 = ?').pluck()

  return {
    get: (id: string): LeadRow | undefined => byId.get(id),
    idsOfCompany: (company: string): readonly string[] => idsOfCompany.all(company),
    phones: (lead: string, company: string): readonly PhoneRow[] => phones.all({ lead, company }),
    behaviours: (lead: string, limit: number): readonly BehaviourRow[] => behaviours.all(lead, limit),
    setLevel: (id: string, level: number, at: Instant): void => void setLevel.run(level, at, id),
    /** Mail consent as the customer gave or refused it. */
    setMailConsent: (id: string, consents: boolean, on: LocalDate, at: Instant): void =>
      void (consents ? setOptIn : setOptOut).run(on, at, id),
    /** What kind of contact the person seems to be; empty for none. */
    setRelationship: (id: string, relationship: string, at: Instant, by: string): void =>
      void setRelationship.run(relationship, at, by, at, id),
    restCompany: (companyId: string, until: Instant, at: Instant): void => void restCompany.run(until, at, companyId),
    markWrong: (lead: string, company: string, number: string): void => void markWrong.run({ lead, company, number }),
    /** The people of a company whom no usable number is left for. */
    unreachable: (company: string): readonly string[] => unreachable.all(company),
    /** The number was dialled: wherever it stands, it rests for a while. */
    markTried: (number: string, at: Instant): void => void markTried.run(at, number),
    /** The latest call of the number failed before it rang: what counts is the one before. */
    forgetTry: (number: string): void => void forgetTry.run(number),
    triedAt: (number: string): Instant | null => triedAt.get(number) ?? null
  } as const
}
