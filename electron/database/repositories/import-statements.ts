/** The SQL of importing. Columns left out keep the defaults of the schema. */

export const INSERT_COMPANY = `
INSERT INTO company (id, name, name_key, kana, industry, employees, region, website, created_at, updated_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export const INSERT_LEAD = `
INSERT INTO lead (id, company_id, name, name_key, kana, department, title, email, source, level, score, opt_in_on, opt_out_on,
  custom_json, practice, created_at, updated_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export const INSERT_PHONE = `
INSERT INTO phone (id, company_id, lead_id, e164, raw, extension, kind, position, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`

export const INSERT_BEHAVIOUR = 'INSERT INTO behaviour (id, lead_id, kind, title, occurred_at) VALUES (?, ?, ?, ?, ?)'

export const INSERT_ENTRY = `
INSERT INTO list_entry (id, list_id, lead_id, lane, order_key, hot_until, hot_key, out_reason, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`

export const INSERT_LIST = `
INSERT INTO list (id, name, kind, script_id, source, acquired_on, purpose, hours_json, practice, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export const INSERT_IMPORT = `
INSERT INTO import (id, list_id, file_name, encoding, rows, imported, duplicates, quarantined, report_json, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export const INSERT_OP = 'INSERT INTO op (id, at, actor, kind, entity, entity_id, payload_json) VALUES (?, ?, ?, ?, ?, ?, ?)'

/** Made-up leads and real ones never share a company: the company of a practice lead is found for practice only. */
export const FIND_COMPANY = `
SELECT c.id FROM company c
WHERE c.name_key = ? AND EXISTS (SELECT 1 FROM lead l WHERE l.company_id = c.id AND l.practice = ?)
ORDER BY c.id LIMIT 1`

export const FIND_BY_PERSON = `
SELECT l.id FROM company c JOIN lead l ON l.company_id = c.id
WHERE c.name_key = ? AND l.name_key = ? AND l.practice = ? LIMIT 1`

/** A number without a lead is the company's: everybody there may be reached on it. */
export const FIND_BY_NUMBER_AND_PERSON = `
SELECT l.id FROM phone p JOIN lead l ON l.company_id = p.company_id
WHERE p.e164 = ? AND l.name_key = ? AND l.practice = ? AND (p.lead_id IS NULL OR p.lead_id = l.id) LIMIT 1`

export const FIND_BY_NUMBER = `
SELECT l.id FROM phone p JOIN lead l ON l.company_id = p.company_id
WHERE p.e164 = ? AND l.practice = ? AND (p.lead_id IS NULL OR p.lead_id = l.id) LIMIT 1`

export const FIND_COMPANY_PHONE = 'SELECT 1 FROM phone WHERE company_id = ? AND e164 = ? AND lead_id IS NULL'

export const FIND_ENTRY = 'SELECT 1 FROM list_entry WHERE list_id = ? AND lead_id = ?'

export const FIND_LIST = 'SELECT practice FROM list WHERE id = ?'

export const FIND_SCRIPT = 'SELECT 1 FROM script WHERE id = ?'

export const ANY_LEAD = 'SELECT 1 FROM lead LIMIT 1'

export const FORBIDDEN_SUBJECTS = "SELECT scope, subject FROM dnc WHERE level = 'forbidden' AND lifted_at IS NULL"

/** What the place in the queue of a lead already known is decided by. */
export const LEAD_STANDING = `
SELECT l.level, l.score, c.employees, l.name_key AS personKey, c.name_key AS companyKey,
  (SELECT max(b.occurred_at) FROM behaviour b WHERE b.lead_id = l.id) AS latestBehaviourAt
FROM lead l JOIN company c ON c.id = l.company_id WHERE l.id = ?`

export const LEAD_NUMBERS = `
SELECT DISTINCT p.e164 FROM phone p JOIN lead l ON l.company_id = p.company_id
WHERE l.id = ? AND (p.lead_id IS NULL OR p.lead_id = l.id)`
