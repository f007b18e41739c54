/**
 * The index of the search, and what it has not taken in yet. It holds folded pieces of three characters and nothing that can be read: which
 * row a piece is from says `search_document`, and what stands there is read from the row itself.
 *
 * Folding is the app's, so no trigger writes the index: other writers (a shell, a salvage, a worker) would need the function as well.
 * Triggers in plain SQL only note whose text changed, and the app takes that in later (electron/database/repositories/search-index.ts).
 */
const index = (name: string): string => `
-- no copy of the text, no places within it: a hit is compared with the row again
CREATE VIRTUAL TABLE search_${name} USING fts5(text, content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1');
CREATE VIRTUAL TABLE search_${name}_term USING fts5vocab(search_${name}, instance);`

/** Notes a row as changed, unless it is among those still to be read anyway. */
const noted = (kind: string, subject: string): string => `
  INSERT INTO search_changed (kind, subject) SELECT ${kind}, ${subject}
  WHERE NOT EXISTS (SELECT 1 FROM search_backlog WHERE kind = ${kind} AND ${subject} > after AND ${subject} <= until)
  ON CONFLICT DO NOTHING;`

const watched = (kind: string, id: string, columns: readonly string[]): string => {
  const differs = columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')
  return `
CREATE TRIGGER search_${kind}_made AFTER INSERT ON ${kind} BEGIN ${noted(`'${kind}'`, `NEW.${id}`)} END;
CREATE TRIGGER search_${kind}_changed AFTER UPDATE OF ${columns.join(', ')} ON ${kind} WHEN ${differs}
BEGIN ${noted(`'${kind}'`, `NEW.${id}`)} END;
CREATE TRIGGER search_${kind}_gone AFTER DELETE ON ${kind} BEGIN ${noted(`'${kind}'`, `OLD.${id}`)} END;`
}

/** A number is found at its person, or at the company whose people share it. */
const ownerOf = (row: 'OLD' | 'NEW'): string =>
  noted(`iif(${row}.lead_id IS NULL, 'company', 'lead')`, `coalesce(${row}.lead_id, ${row}.company_id)`)

export const searchIndexSchema = `
CREATE TABLE search_document (
  -- of its own, since VACUUM may number the rows of other tables anew
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('lead', 'company', 'note')),
  -- the id of the lead or company, the call of the note
  subject TEXT NOT NULL,
  UNIQUE (subject, kind)
) STRICT;

-- rows whose text is another than the index knows
CREATE TABLE search_changed (
  kind TEXT NOT NULL CHECK (kind IN ('lead', 'company', 'note')),
  subject TEXT NOT NULL,
  PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID;

-- many rows at once that the index knows nothing of: those with ids after \`after\`, up to \`until\`
CREATE TABLE search_backlog (
  kind TEXT NOT NULL CHECK (kind IN ('lead', 'company', 'note')),
  after TEXT NOT NULL,
  until TEXT NOT NULL,
  PRIMARY KEY (kind, until)
) STRICT, WITHOUT ROWID;
INSERT INTO search_backlog (kind, after, until)
SELECT kind, '', until FROM (
  SELECT 'lead' AS kind, max(id) AS until FROM lead UNION ALL
  SELECT 'company', max(id) FROM company UNION ALL
  SELECT 'note', max(call_id) FROM note
) WHERE until IS NOT NULL;
${['person', 'company', 'number', 'email', 'note'].map(index).join('\n')}
${watched('lead', 'id', ['name', 'kana', 'email', 'erased_at'])}
${watched('company', 'id', ['name', 'name_key', 'kana'])}
${watched('note', 'call_id', ['facts', 'interpretation', 'action'])}
CREATE TRIGGER search_phone_made AFTER INSERT ON phone BEGIN ${ownerOf('NEW')} END;
CREATE TRIGGER search_phone_changed AFTER UPDATE OF e164, lead_id, company_id ON phone
WHEN OLD.e164 IS NOT NEW.e164 OR OLD.lead_id IS NOT NEW.lead_id OR OLD.company_id IS NOT NEW.company_id
BEGIN ${ownerOf('OLD')} ${ownerOf('NEW')} END;
CREATE TRIGGER search_phone_gone AFTER DELETE ON phone BEGIN ${ownerOf('OLD')} END;
`
