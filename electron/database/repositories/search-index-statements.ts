import type { IndexedKind } from './search-index-texts'

/** The SQL that brings the index of the search up to date. */

export const COUNT_CHANGED = 'SELECT count(*) FROM (SELECT 1 FROM search_changed LIMIT ?)'
export const ANY_BACKLOG = 'SELECT EXISTS (SELECT 1 FROM search_backlog)'
export const CHANGED = 'SELECT kind, subject FROM search_changed LIMIT ?'
export const TAKEN_IN = 'DELETE FROM search_changed WHERE kind = ? AND subject = ?'
/** People before companies before notes: in the order in which they are asked for. */
export const BACKLOG = `SELECT kind, after, until FROM search_backlog ORDER BY kind = 'note', kind = 'company', until LIMIT 1`
export const MOVE_BACKLOG = 'UPDATE search_backlog SET after = ? WHERE kind = ? AND until = ?'
export const END_BACKLOG = 'DELETE FROM search_backlog WHERE kind = ? AND until = ?'

export const FIND_DOCUMENT = 'SELECT id FROM search_document WHERE subject = ? AND kind = ?'
export const INSERT_DOCUMENT = 'INSERT INTO search_document (subject, kind) VALUES (?, ?)'
export const DELETE_DOCUMENT = 'DELETE FROM search_document WHERE id = ?'

const LEAD = `SELECT 'lead' AS kind, id AS subject, name, kana, email,
  (SELECT group_concat(e164, ' ') FROM phone WHERE phone.lead_id = lead.id) AS numbers FROM lead WHERE erased_at IS NULL`
const COMPANY = `SELECT 'company' AS kind, id AS subject, name, name_key AS key, kana,
  (SELECT group_concat(e164, ' ') FROM phone WHERE phone.company_id = company.id AND phone.lead_id IS NULL) AS numbers FROM company WHERE true`
const NOTE = `SELECT 'note' AS kind, call_id AS subject, facts, interpretation, action FROM note WHERE true`

const ROWS: Readonly<Record<IndexedKind, readonly [rows: string, id: string]>> = {
  lead: [LEAD, 'id'],
  company: [COMPANY, 'id'],
  note: [NOTE, 'call_id']
}

export function oneRow(kind: IndexedKind): string {
  const [rows, id] = ROWS[kind]
  return `${rows} AND ${id} = ?`
}

/** Rows after an id, up to another, so many. */
export function nextRows(kind: IndexedKind): string {
  const [rows, id] = ROWS[kind]
  return `${rows} AND ${id} > ? AND ${id} <= ? ORDER BY ${id} LIMIT ?`
}

const PARTS = ['person', 'company', 'number', 'email', 'note']

export const RESET = `
${PARTS.map((part) => `INSERT INTO search_${part} (search_${part}) VALUES ('delete-all');`).join('\n')}
DELETE FROM search_document;
DELETE FROM search_changed;
DELETE FROM search_backlog;
INSERT INTO search_backlog (kind, after, until)
SELECT kind, '', until FROM (
  SELECT 'lead' AS kind, max(id) AS until FROM lead UNION ALL
  SELECT 'company', max(id) FROM company UNION ALL
  SELECT 'note', max(call_id) FROM note
) WHERE until IS NOT NULL`

/** Pieces of texts that are gone stay in the index until its parts are made one: this does so, for all of them. */
export const COMPACT = PARTS.map((part) => `INSERT INTO search_${part} (search_${part}) VALUES ('optimize');`).join('\n')

/** Takes out of the index all that it knows of the subjects. */
export const forget = (subjects: string): readonly string[] =>
  PARTS.map((part) => `DELETE FROM search_${part} WHERE rowid IN (SELECT id FROM search_document WHERE subject IN (${subjects}))`)
