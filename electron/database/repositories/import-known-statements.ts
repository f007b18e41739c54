import { idOf } from './import-merge-statements'

/**
 * The SQL by which a file changes leads that are known already (rules: shared/domain/import/merge-fields.ts). Parameters as in
 * import-merge-statements, and `@all`: 1 takes over every number, 0 only kinds of number of which there is none.
 */

export const LEAD_COLUMNS = [
  'name',
  'name_key',
  'kana',
  'department',
  'title',
  'email',
  'source',
  'score',
  'opt_in_on',
  'opt_out_on'
] as const

export const COMPANY_COLUMNS = ['name', 'name_key', 'kana', 'industry', 'employees', 'region', 'website'] as const

const both = (known: string, file: string, columns: readonly string[]): string =>
  columns.map((column) => `${known}.${column}, ${file}.${column} AS file_${column}`).join(', ')

/** A known lead as it is and as the file has it. */
export const KNOWN_LEADS = `
SELECT l.id, l.updated_at, l.custom_json, s.custom_json AS file_custom_json, ${both('l', 's', LEAD_COLUMNS)}
FROM temp.known_first f CROSS JOIN temp.staged_lead s ON s.rowid = f.lead CROSS JOIN lead l ON l.id = f.id`

/** The company of known leads, where the file means the same one or the desk knows none; of several rows the first speaks. */
export const KNOWN_COMPANIES = `
SELECT c.id, c.updated_at, min(f.lead), f.id AS leadId, ${both('c', 'k', COMPANY_COLUMNS)}
FROM temp.known_first f CROSS JOIN temp.staged_lead s ON s.rowid = f.lead CROSS JOIN lead l ON l.id = f.id
  CROSS JOIN company c ON c.id = l.company_id CROSS JOIN temp.staged_company k ON k.rowid = s.company
WHERE k.name_key <> '' AND (c.name_key = k.name_key OR c.name_key = '')
GROUP BY c.id`

const set = (columns: readonly string[]): string => columns.map((column) => `${column} = @${column}`).join(', ')

export const UPDATE_LEAD = `UPDATE lead SET ${set(LEAD_COLUMNS)}, custom_json = @custom_json, updated_at = @updated_at WHERE id = @id`

export const UPDATE_COMPANY = `UPDATE company SET ${set(COMPANY_COLUMNS)}, updated_at = @updated_at WHERE id = @id`

export const INSERT_CHANGE = 'INSERT INTO import_change (import_id, entity, entity_id, changes_json) VALUES (?, ?, ?, ?)'

/** Numbers that a known lead does not have. A switchboard is taken over where the file means the same company, once. */
const NEW_NUMBERS = `
FROM temp.staged_phone p CROSS JOIN temp.known_first f ON f.lead = p.lead CROSS JOIN lead l ON l.id = f.id
  CROSS JOIN temp.staged_lead s ON s.rowid = f.lead
WHERE NOT EXISTS (SELECT 1 FROM phone own WHERE own.company_id = l.company_id AND own.e164 = p.e164 AND (own.lead_id IS NULL OR own.lead_id = l.id))
  AND NOT EXISTS (SELECT 1 FROM temp.staged_phone twin WHERE twin.lead = p.lead AND twin.e164 = p.e164 AND twin.rowid < p.rowid)
  AND (p.switchboard IS NULL
    OR (SELECT c.name_key FROM company c WHERE c.id = l.company_id) = (SELECT k.name_key FROM temp.staged_company k WHERE k.rowid = s.company))
  AND (@all OR NOT EXISTS (
    SELECT 1 FROM phone own WHERE own.company_id = l.company_id AND own.kind = p.kind AND (own.lead_id IS NULL OR own.lead_id = l.id)))`

export const LEADS_WITH_NEW_NUMBERS = `SELECT DISTINCT f.id ${NEW_NUMBERS}`

export const INSERT_KNOWN_PHONES = `
INSERT INTO phone (id, company_id, lead_id, e164, raw, extension, kind, position, created_at)
SELECT ${idOf('@phone', 'min(p.rowid)')}, l.company_id, iif(p.switchboard IS NULL, l.id, NULL), p.e164, p.raw, p.extension, p.kind, p.position, @now
${NEW_NUMBERS}
GROUP BY coalesce(p.switchboard, -p.rowid) ORDER BY min(p.rowid)`

const NEW_BEHAVIOURS = `
FROM temp.staged_behaviour b CROSS JOIN temp.known_first f ON f.lead = b.lead
WHERE NOT EXISTS (SELECT 1 FROM behaviour own WHERE own.lead_id = f.id AND own.occurred_at = b.occurred_at AND own.title = b.title)`

export const LEADS_WITH_NEW_BEHAVIOURS = `SELECT DISTINCT f.id ${NEW_BEHAVIOURS}`

export const INSERT_KNOWN_BEHAVIOURS = `
INSERT INTO behaviour (id, lead_id, kind, title, occurred_at)
SELECT ${idOf('@behaviour', 'b.rowid')}, f.id, b.kind, b.title, b.occurred_at ${NEW_BEHAVIOURS} ORDER BY b.rowid`
