/** What the rows that may match say. `$subjects` is a JSON array of ids, `$list` the list whose leads come first. */

const WANTED = 'FROM json_each($subjects) AS wanted CROSS JOIN'
const listed = 'EXISTS (SELECT 1 FROM list_entry WHERE list_id = $list AND lead_id = lead.id) AS listed'

export const PEOPLE = `SELECT lead.id AS leadId, lead.name, lead.kana, lead.email, ${listed}
  ${WANTED} lead ON lead.id = wanted.value WHERE erased_at IS NULL`

export const COMPANIES = `SELECT company.id, name, name_key AS key, kana ${WANTED} company ON company.id = wanted.value`

export const PEOPLE_OF_COMPANY = `SELECT lead.id AS leadId, name_key AS nameKey, ${listed}
  FROM lead WHERE company_id = $company AND erased_at IS NULL ORDER BY listed DESC, name_key, id LIMIT $limit`

export const NUMBERS_OF_LEADS = `SELECT phone.id AS phoneId, e164, lead.id AS leadId, lead.name_key AS nameKey, ${listed}
  ${WANTED} phone ON phone.lead_id = wanted.value CROSS JOIN lead ON lead.id = phone.lead_id WHERE erased_at IS NULL`

export const NUMBERS_OF_COMPANIES = `SELECT phone.id AS phoneId, e164, company_id AS companyId
  ${WANTED} phone ON phone.company_id = wanted.value AND phone.lead_id IS NULL`

export const NOTES = `SELECT call_id AS callId, lead_id AS leadId, facts, interpretation, action, updated_at AS updatedAt
  ${WANTED} note ON note.call_id = wanted.value`

/** What the screen shows of the leads found; `$found` is a JSON array of them, in their order. */
export const SHOWN = `WITH found AS MATERIALIZED (
    SELECT key AS place, value ->> 'key' AS key, value ->> 'leadId' AS lead_id, value ->> 'number' AS number, value ->> 'callId' AS call_id
    FROM json_each($found))
  SELECT found.key, lead.id AS leadId, company.name AS company, lead.name, company.kana AS companyKana, lead.kana, lead.email, found.number,
    coalesce(note.facts, '') AS facts, coalesce(interpretation, '') AS interpretation, coalesce(action, '') AS action, call.started_at AS at,
    (SELECT list_entry.id FROM list_entry WHERE list_entry.lead_id = lead.id
      ORDER BY list_id = $list DESC, lane = 'out', list_entry.id LIMIT 1) AS entryId
  FROM found CROSS JOIN lead ON lead.id = found.lead_id CROSS JOIN company ON company.id = lead.company_id
  LEFT JOIN note ON note.call_id = found.call_id LEFT JOIN call ON call.id = note.call_id
  ORDER BY found.place`
