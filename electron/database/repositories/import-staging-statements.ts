/**
 * The SQL of staging. Temporary tables belong to one connection and are kept in memory: filling them takes no lock that another
 * connection could notice. A row's number (`rowid`) is its place in the file.
 */

export const CREATE_STAGING = `
CREATE TEMP TABLE staged_company (name, name_key, kana, industry, employees, region, website);
CREATE TEMP TABLE staged_lead (company, name, name_key, kana, department, title, email, source, level, score, opt_in_on, opt_out_on,
  custom_json, order_key, hot_until, hot_key, blocked);
-- what is joined by a row's number has that type: an index on an untyped column is not searched by it
-- switchboard: the same number for the same number of the same company; NULL for a number that rings at one person
CREATE TEMP TABLE staged_phone (lead INTEGER, switchboard, e164, raw, extension, kind, position);
CREATE TEMP TABLE staged_behaviour (lead INTEGER, kind, title, occurred_at);
-- what turns out to be known already: lead and company are numbers of staged rows
CREATE TEMP TABLE known_lead (lead INTEGER PRIMARY KEY, id TEXT NOT NULL);
CREATE TEMP TABLE known_first (lead INTEGER PRIMARY KEY, id TEXT NOT NULL);
CREATE TEMP TABLE known_company (company INTEGER PRIMARY KEY, id TEXT NOT NULL);`

export const DROP_STAGING = [
  'staged_company',
  'staged_lead',
  'staged_phone',
  'staged_behaviour',
  'known_lead',
  'known_first',
  'known_company'
]
  .map((table) => `DROP TABLE IF EXISTS temp.${table};`)
  .join('\n')

export const INDEX_STAGING = 'CREATE INDEX temp.staged_phone_by_lead ON staged_phone (lead, position)'

export const STAGE_COMPANY = 'INSERT INTO temp.staged_company VALUES (?, ?, ?, ?, ?, ?, ?)'

export const STAGE_LEAD = 'INSERT INTO temp.staged_lead VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'

export const STAGE_PHONE = 'INSERT INTO temp.staged_phone VALUES (?, ?, ?, ?, ?, ?, ?)'

export const STAGE_BEHAVIOUR = 'INSERT INTO temp.staged_behaviour VALUES (?, ?, ?, ?)'

export const STAGED_IDENTITIES = `
SELECT s.rowid AS lead, s.blocked, c.name_key AS companyKey, s.name_key AS personKey, s.department,
  (SELECT group_concat(p.e164, ' ') FROM temp.staged_phone p WHERE p.lead = s.rowid) AS numbers
FROM temp.staged_lead s JOIN temp.staged_company c ON c.rowid = s.company`

export const SET_BLOCKED = 'UPDATE temp.staged_lead SET blocked = ? WHERE rowid = ?'
