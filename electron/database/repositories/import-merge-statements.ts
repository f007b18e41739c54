/**
 * The SQL that moves staged leads into the desk (rules: shared/domain/import/same-lead.ts). One statement per table: SQLite then goes
 * through the rows by itself, in the order in which keys and indexes grow at their end.
 *
 * Parameters: `@practice`, `@now`, `@list`, and for every table the beginning of its new ids (`@lead` …), which a row's number completes.
 */

export const ANY_LEAD = 'SELECT 1 FROM lead LIMIT 1'

/** A person known at a company known by the same name; of several the one first made. */
const MATCH_PEOPLE = `
INSERT OR IGNORE INTO temp.known_lead
SELECT s.rowid, (
  SELECT l.id FROM company c CROSS JOIN lead l ON l.company_id = c.id
  WHERE c.name_key = k.name_key AND l.name_key = s.name_key AND l.practice = @practice LIMIT 1)
FROM temp.staged_lead s JOIN temp.staged_company k ON k.rowid = s.company
WHERE k.name_key <> '' AND s.name_key <> ''`

/** A lead on one of the numbers, tried in order. A number without a lead is the company's: everybody there may be reached on it. */
const onNumber = (person: string): string => `(
  SELECT l.id FROM phone p CROSS JOIN lead l ON l.company_id = p.company_id
  WHERE p.e164 = n.e164 ${person} AND l.practice = @practice AND (p.lead_id IS NULL OR p.lead_id = l.id) LIMIT 1)`

const MATCH_NUMBERS = `
INSERT OR IGNORE INTO temp.known_lead
SELECT s.rowid, CASE s.name_key WHEN '' THEN ${onNumber('')}
  ELSE coalesce(${onNumber('AND l.name_key = s.name_key')}, ${onNumber("AND l.name_key = ''")}) END
FROM temp.staged_lead s CROSS JOIN temp.staged_phone n ON n.lead = s.rowid
WHERE NOT EXISTS (SELECT 1 FROM temp.known_lead known WHERE known.lead = s.rowid)
ORDER BY s.rowid, n.position`

/** Made-up leads and real ones never share a company: the company of a practice lead is found for practice only. */
const MATCH_COMPANIES = `
INSERT OR IGNORE INTO temp.known_company
SELECT k.rowid, (
  SELECT c.id FROM company c
  WHERE c.name_key = k.name_key AND EXISTS (SELECT 1 FROM lead l WHERE l.company_id = c.id AND l.practice = @practice)
  ORDER BY c.id LIMIT 1)
FROM temp.staged_company k WHERE k.name_key <> ''`

/** Of several staged leads that are the same known one, the first speaks for all. */
const FIRST_OF_KNOWN = 'INSERT INTO temp.known_first SELECT min(lead), id FROM temp.known_lead GROUP BY id'

/** In this order; needless on a desk without leads. */
export const MATCH_LEADS: readonly string[] = [MATCH_PEOPLE, MATCH_NUMBERS, FIRST_OF_KNOWN]
export const MATCH_STAGED_COMPANIES: readonly string[] = [MATCH_COMPANIES]

const IS_NEW = 'NOT EXISTS (SELECT 1 FROM temp.known_lead known WHERE known.lead = s.rowid)'

/** A new row's id: the beginning of its table's series and the row's number. */
export const idOf = (beginning: string, row: string): string => `${beginning} || printf('%012x', ${row})`

const COMPANY_ID = `coalesce((SELECT id FROM temp.known_company k WHERE k.company = s.company), ${idOf('@company', 's.company')})`

const INSERT_COMPANIES = `
INSERT INTO company (id, name, name_key, kana, industry, employees, region, website, created_at, updated_at)
SELECT ${idOf('@company', 'c.rowid')}, name, name_key, kana, industry, employees, region, website, @now, @now
FROM temp.staged_company c
WHERE NOT EXISTS (SELECT 1 FROM temp.known_company k WHERE k.company = c.rowid)
  AND c.rowid IN (SELECT s.company FROM temp.staged_lead s WHERE ${IS_NEW})
ORDER BY c.rowid`

const INSERT_LEADS = `
INSERT INTO lead (id, company_id, name, name_key, kana, department, title, email, source, level, score, opt_in_on, opt_out_on,
  custom_json, practice, created_at, updated_at)
SELECT ${idOf('@lead', 's.rowid')}, ${COMPANY_ID}, name, name_key, kana, department, title, email, source, level, score, opt_in_on,
  opt_out_on, custom_json, @practice, @now, @now
FROM temp.staged_lead s WHERE ${IS_NEW} ORDER BY s.rowid`

/** A switchboard is stored once per company, as the first new lead has it, unless the company has it already. */
const INSERT_PHONES = `
INSERT INTO phone (id, company_id, lead_id, e164, raw, extension, kind, position, created_at)
SELECT ${idOf('@phone', 'p.rowid')}, ${COMPANY_ID}, iif(p.switchboard IS NULL, ${idOf('@lead', 's.rowid')}, NULL), e164, raw, extension,
  kind, position, @now
FROM temp.staged_phone p CROSS JOIN temp.staged_lead s ON s.rowid = p.lead
WHERE p.rowid IN (
    SELECT min(p.rowid) FROM temp.staged_phone p JOIN temp.staged_lead s ON s.rowid = p.lead
    WHERE ${IS_NEW} GROUP BY coalesce(p.switchboard, -p.rowid))
  AND (p.switchboard IS NULL OR NOT EXISTS (
    SELECT 1 FROM temp.known_company k CROSS JOIN phone own ON own.company_id = k.id
    WHERE k.company = s.company AND own.e164 = p.e164 AND own.lead_id IS NULL))
ORDER BY p.rowid`

const INSERT_BEHAVIOURS = `
INSERT INTO behaviour (id, lead_id, kind, title, occurred_at)
SELECT ${idOf('@behaviour', 'b.rowid')}, ${idOf('@lead', 's.rowid')}, b.kind, b.title, b.occurred_at
FROM temp.staged_behaviour b CROSS JOIN temp.staged_lead s ON s.rowid = b.lead WHERE ${IS_NEW} ORDER BY b.rowid`

const nameOrder = (company: string): string => `coalesce(nullif(${company}.kana, ''), ${company}.name_key)`

/** A blocked entry never enters the queue. What it is sorted by is filled in here: a trigger per row would take as long as the rest. */
const INSERT_ENTRIES = `
INSERT INTO list_entry (id, list_id, list_number, lead_id, worth, name_order, lane, order_key, hot_until, hot_key, out_reason, created_at)
SELECT ${idOf('@entry', 's.rowid')}, @list, (SELECT number FROM list WHERE id = @list), ${idOf('@lead', 's.rowid')},
  s.level * 10000 + max(0, min(9999, s.score)),
  coalesce(
    (SELECT ${nameOrder('c')} FROM temp.known_company k CROSS JOIN company c ON c.id = k.id WHERE k.company = s.company),
    (SELECT ${nameOrder('c')} FROM temp.staged_company c WHERE c.rowid = s.company)),
  iif(blocked, 'out', 'fresh'), order_key,
  iif(blocked, NULL, hot_until), iif(blocked, NULL, hot_key), iif(blocked, 'do_not_call', NULL), @now
FROM temp.staged_lead s WHERE ${IS_NEW} ORDER BY s.rowid`

/** The new rows are left to the index of the search as two ranges, instead of being noted one by one. */
const LEAVE_TO_SEARCH = `
INSERT INTO search_backlog (kind, after, until)
VALUES ('lead', @lead, @lead || 'ffffffffffff'), ('company', @company, @company || 'ffffffffffff')`

/** In this order: what a row refers to is there before it. */
export const INSERT_STAGED: readonly string[] = [
  LEAVE_TO_SEARCH,
  INSERT_COMPANIES,
  INSERT_LEADS,
  INSERT_PHONES,
  INSERT_BEHAVIOURS,
  INSERT_ENTRIES
]

export const COUNT_NEW = `
SELECT count(*) AS imported, coalesce(sum(blocked), 0) AS blocked FROM temp.staged_lead s WHERE ${IS_NEW}`

/** Leads known already that are not in the list yet, with what decides their place in the queue. */
export const UNLISTED = `
SELECT known.lead, l.id, s.blocked, l.level, l.score, c.employees, l.name_key AS personKey, l.department, c.name_key AS companyKey,
  (SELECT max(b.occurred_at) FROM behaviour b WHERE b.lead_id = l.id) AS latestBehaviourAt
FROM temp.known_lead known
  CROSS JOIN temp.staged_lead s ON s.rowid = known.lead
  CROSS JOIN lead l ON l.id = known.id
  CROSS JOIN company c ON c.id = l.company_id
WHERE NOT EXISTS (SELECT 1 FROM list_entry e WHERE e.list_id = @list AND e.lead_id = l.id)
ORDER BY known.lead`

export const LEAD_NUMBERS = `
SELECT DISTINCT p.e164 FROM phone p JOIN lead l ON l.company_id = p.company_id
WHERE l.id = ? AND (p.lead_id IS NULL OR p.lead_id = l.id)`

export const INSERT_LINK = `
INSERT INTO list_entry (id, list_id, lead_id, lane, order_key, hot_until, hot_key, out_reason, created_at)
VALUES (@entry || printf('%012x', @row), @list, @id, @lane, @orderKey, @hotUntil, @hotKey, @outReason, @now)`

/** How many rows the indexes hold, about: rows are numbered upwards. */
export const SIZE_OF_DESK = `
SELECT max(coalesce((SELECT max(rowid) FROM lead), 0), coalesce((SELECT max(rowid) FROM phone), 0),
  coalesce((SELECT max(rowid) FROM list_entry), 0))`

/** Indexes that only find rows; those that keep rows unique have no SQL of their own. */
export const SECONDARY_INDEXES = `
SELECT name, sql FROM sqlite_schema
WHERE type = 'index' AND sql NOT LIKE 'CREATE UNIQUE%' AND tbl_name IN ('company', 'lead', 'phone', 'behaviour', 'list_entry')
ORDER BY rowid`

export const COUNT_STAGED = `
SELECT count(*) FILTER (WHERE ${IS_NEW}) AS fresh, count(*) FILTER (WHERE NOT ${IS_NEW}) AS known, coalesce(sum(blocked), 0) AS doNotCall
FROM temp.staged_lead s`

export const FORBIDDEN_NOW = `
SELECT c.name AS company, l.name FROM list_entry e CROSS JOIN lead l ON l.id = e.lead_id CROSS JOIN company c ON c.id = l.company_id
WHERE e.id BETWEEN @entry || '000000000000' AND @entry || 'ffffffffffff' AND e.lane = 'out' ORDER BY e.id LIMIT @limit`
