/**
 * What each import did, so that it can be taken back, and how files were read, so that the next one like it is read the same way.
 *
 * The list of an import may go with the import: its reference is cleared, its name is kept. Rows that an import made are known by their
 * ids, which all begin alike (`made_json`); of rows that it changed, each field is kept as it was before and after.
 */
export const importsAndUndoSchema = `
CREATE TABLE import_next (
  id TEXT PRIMARY KEY,
  list_id TEXT REFERENCES list (id) ON DELETE SET NULL,
  list_name TEXT NOT NULL DEFAULT '',
  file_name TEXT NOT NULL,
  encoding TEXT NOT NULL,
  rows INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  duplicates INTEGER NOT NULL,
  quarantined INTEGER NOT NULL,
  report_json TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  actor TEXT NOT NULL DEFAULT '',
  policy TEXT NOT NULL DEFAULT 'skip' CHECK (policy IN ('skip', 'fill', 'update', 'add')),
  -- how many known leads it changed
  changed INTEGER NOT NULL DEFAULT 0,
  -- digest of the headers, and the target of each column
  signature TEXT NOT NULL DEFAULT '',
  mapping_json TEXT NOT NULL DEFAULT '[]',
  -- NULL for an import from before this was kept, and for one that was taken back
  made_json TEXT,
  undone_at INTEGER,
  undone_by TEXT
) STRICT;
INSERT INTO import_next (id, list_id, list_name, file_name, encoding, rows, imported, duplicates, quarantined, report_json, created_at, actor)
SELECT i.id, i.list_id, coalesce((SELECT name FROM list WHERE id = i.list_id), ''), i.file_name, i.encoding, i.rows, i.imported, i.duplicates,
  i.quarantined, i.report_json, i.created_at,
  coalesce((SELECT actor FROM op WHERE entity = 'import' AND entity_id = i.id AND kind = 'import.finished'), '')
FROM import i;
DROP TABLE import;
ALTER TABLE import_next RENAME TO import;
CREATE INDEX import_by_time ON import (created_at DESC, id DESC);
CREATE INDEX import_by_list ON import (list_id) WHERE list_id IS NOT NULL;

-- lead data: an erasure removes the rows of its lead
CREATE TABLE import_change (
  import_id TEXT NOT NULL REFERENCES import (id),
  entity TEXT NOT NULL CHECK (entity IN ('lead', 'company')),
  entity_id TEXT NOT NULL,
  -- {"title": ["課長", "部長"]}: before and after
  changes_json TEXT NOT NULL,
  PRIMARY KEY (import_id, entity, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_change_by_entity ON import_change (entity_id);

-- taking an import back asks for every entry whether a call was made on it
CREATE INDEX call_by_entry ON call (list_entry_id) WHERE list_entry_id IS NOT NULL;

-- how the columns of files with these headers were matched last
CREATE TABLE import_mapping (
  signature TEXT PRIMARY KEY,
  mapping_json TEXT NOT NULL,
  file_name TEXT NOT NULL,
  used_at INTEGER NOT NULL
) STRICT;
`
