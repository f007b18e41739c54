/** The SQL of an import apart from its leads. Columns left out keep the defaults of the schema. */

export const INSERT_LIST = `
INSERT INTO list (id, name, kind, script_id, source, acquired_on, purpose, hours_json, practice, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export const INSERT_IMPORT = `
INSERT INTO import (id, list_id, list_name, file_name, encoding, rows, imported, duplicates, quarantined, report_json, created_at, actor,
  policy, changed, signature, mapping_json, made_json)
VALUES (@id, @listId, (SELECT name FROM list WHERE id = @listId), @fileName, @encoding, @rows, @imported, @duplicates, @quarantined,
  @reportJson, @now, @actor, @policy, @changed, @signature, @mappingJson, @madeJson)`

export const INSERT_OP = 'INSERT INTO op (id, at, actor, kind, entity, entity_id, payload_json) VALUES (?, ?, ?, ?, ?, ?, ?)'

export const FIND_LIST = 'SELECT practice FROM list WHERE id = ?'

export const FIND_SCRIPT = 'SELECT 1 FROM script WHERE id = ?'

export const FIND_IMPORT = `
SELECT list_id AS listId, rows, imported, duplicates, quarantined, changed, policy, report_json AS reportJson FROM import WHERE id = ?`

/** A forbidden group is all its companies. */
export const FORBIDDEN_SUBJECTS = `
SELECT scope, subject FROM dnc WHERE level = 'forbidden' AND lifted_at IS NULL
UNION SELECT 'company', company_key FROM dnc JOIN company_group_member ON group_key = subject
WHERE scope = 'group' AND level = 'forbidden' AND lifted_at IS NULL`

export const REMEMBER_MAPPING = `
INSERT INTO import_mapping (signature, mapping_json, file_name, used_at) VALUES (@signature, @mappingJson, @fileName, @now)
ON CONFLICT (signature) DO UPDATE SET mapping_json = excluded.mapping_json, file_name = excluded.file_name, used_at = excluded.used_at`
