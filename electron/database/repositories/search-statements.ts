import type { SearchGroup } from '../../../shared/contract/search'

export interface SearchParameters {
  /** The spellings of what is searched for; those beyond the statement's number are not looked at. */
  readonly s0: string
  readonly s1: string
  readonly s2: string
  readonly s3: string
  /** The first spelling as a pattern for LIKE, and one for texts that begin with it. */
  readonly pattern: string
  readonly prefix: string
  readonly list: string
  readonly limit: number
}

/** How a piece of text is looked for. `instr` compares bytes and is three times as fast; `like` also finds letters of the other case. */
export type Comparison = 'instr' | 'like'

/** One statement for a group: the ids that match, closest first, from the narrowest rows; then what the screen shows of each. */
export function searchSql(group: SearchGroup, spellings: number, comparison: Comparison): string {
  const has = (column: string): string => Array.from({ length: spellings }, (_, index) => `instr(${column}, $s${index})`).join(' OR ')
  const inWords = (column: string): string => (comparison === 'instr' ? has(column) : `${column} LIKE $pattern ESCAPE '\\'`)
  const closest = (column: string): string => `${column} LIKE $prefix ESCAPE '\\' DESC, ${column}`
  const matching: Readonly<Record<SearchGroup, string>> = {
    person: `SELECT id AS lead_id, id AS key, '' AS number FROM lead
      WHERE erased_at IS NULL AND (${has('name_key')} OR (kana <> '' AND (${has("replace(kana, ' ', '')")}))) ORDER BY ${closest('name_key')}, id`,
    company: `SELECT lead.id AS lead_id, lead.id AS key, '' AS number FROM company JOIN lead ON lead.company_id = company.id
      WHERE erased_at IS NULL AND (${has('company.name_key')} OR ${has('company.name')}
        OR (company.kana <> '' AND (${has("replace(company.kana, ' ', '')")})))
      ORDER BY ${closest('company.name_key')}, lead.name_key, lead.id`,
    // the index alone is read to the end, the rows only where it matches
    number: `SELECT lead.id AS lead_id, phone.id || lead.id AS key, e164 AS number
      FROM (SELECT rowid AS place FROM phone INDEXED BY phone_by_number WHERE instr(e164, $s0) LIMIT 1000) AS matching
      JOIN phone ON phone.rowid = matching.place
      JOIN lead ON lead.id = phone.lead_id OR (phone.lead_id IS NULL AND lead.company_id = phone.company_id)
      WHERE erased_at IS NULL ORDER BY e164, lead.name_key, lead.id`,
    email: `SELECT id AS lead_id, id AS key, '' AS number FROM lead WHERE email LIKE $pattern ESCAPE '\\' ORDER BY ${closest('email')}, id`,
    note: `SELECT lead_id, call_id AS key, '' AS number FROM note
      WHERE ${['facts', 'interpretation', 'action'].map(inWords).join(' OR ')} ORDER BY updated_at DESC, call_id`
  }
  const note = group === 'note' ? 'found.key' : 'NULL'
  return `WITH found AS MATERIALIZED (SELECT *, row_number() OVER () AS place FROM (${matching[group]} LIMIT $limit))
    SELECT found.key, lead.id AS leadId, company.name AS company, lead.name, company.kana AS companyKana, lead.kana, lead.email, found.number,
      coalesce(note.facts, '') AS facts, coalesce(interpretation, '') AS interpretation, coalesce(action, '') AS action, call.started_at AS at,
      (SELECT list_entry.id FROM list_entry WHERE list_entry.lead_id = lead.id
        ORDER BY list_id = $list DESC, lane = 'out', list_entry.id LIMIT 1) AS entryId
    FROM found CROSS JOIN lead ON lead.id = found.lead_id CROSS JOIN company ON company.id = lead.company_id
    LEFT JOIN note ON note.call_id = ${note} LEFT JOIN call ON call.id = note.call_id
    ORDER BY found.place`
}
