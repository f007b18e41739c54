/** The SQL of an import apart from its leads. Columns left out keep the defaults of the schema. */

export const INSERT_LIST = `
INSERT INTO list (id, name, kind, script_id, source, acquired_on, purpose, hours_json, practice, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export const INSERT_IMPORT = `
INSERT INTO import (id, list_id, file_name, encoding, rows, imported, duplicates, quarantined, report_json, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export const INSERT_OP = 'INSERT INTO op (id, at, actor, kind, entity, entity_id, payload_json) VALUES (?, ?, ?, ?, ?, ?, ?)'

export const FIND_LIST = 'SELECT practice FROM list WHERE id = ?'

export const FIND_SCRIPT = 'SELECT 1 FROM script WHERE id = ?'

export const FIND_IMPORT = `
SELECT list_id AS listId, rows, imported, duplicates, quarantined, report_json AS reportJson FROM import WHERE id = ?`

/** A forbidden group is all its companies. */
export const FORBIDDEN_SUBJECTS = `
SELECT scope, subject FROM dnc WHERE level = 'forbidden' AND lifted_at IS NULL
UNION SELECT 'company', company_key FROM dnc JOIN company_group_member ON group_key = subject
WHERE scope = 'group' AND level = 'forbidden' AND lifted_at IS NULL`
