/**
 * The SQL that takes an import back. Rows that it made are known by their ids, which lie between two bounds: `@leadFrom` and `@leadTo`,
 * and so for every table. A call is known to have come after it by its time: the ids of calls that came in are not the desk's own.
 */

const between = (column: string, table: string): string => `${column} BETWEEN @${table}From AND @${table}To`

export const FIND_UNDOABLE = `
SELECT id, list_id AS listId, made_json AS madeJson FROM import WHERE id = ?`

/** Every column that refers to a lead, whatever tables there will be. */
export const REFERRING_TO_LEADS = `
SELECT m.name AS tableName, f."from" AS columnName FROM pragma_table_list m JOIN pragma_foreign_key_list(m.name) f
WHERE m.schema = 'main' AND f."table" = 'lead' AND m.name NOT IN ('phone', 'behaviour', 'list_entry')`

/** How many leads of the import somebody has worked on: those it made, with anything at all; those it found, with a call since. */
export function countWorkedOn(references: readonly { readonly tableName: string; readonly columnName: string }[]): string {
  const made = references.map(
    ({ tableName, columnName }) => `SELECT "${columnName}" FROM "${tableName}" WHERE ${between(`"${columnName}"`, 'lead')}`
  )
  const found = `
    SELECT c.lead_id FROM call c WHERE c.started_at >= (SELECT created_at FROM import WHERE id = @id) AND (
      EXISTS (SELECT 1 FROM list_entry e WHERE e.lead_id = c.lead_id AND ${between('e.id', 'entry')})
      OR EXISTS (SELECT 1 FROM import_change g WHERE g.import_id = @id AND g.entity = 'lead' AND g.entity_id = c.lead_id)
      OR EXISTS (SELECT 1 FROM phone p WHERE p.lead_id = c.lead_id AND ${between('p.id', 'phone')}))`
  return `SELECT count(*) FROM (${[...made, found].join(' UNION ')})`
}

/** Whether a later import has built on leads that this one made. */
export const BUILT_UPON = `
SELECT EXISTS (SELECT 1 FROM list_entry WHERE ${between('lead_id', 'lead')} AND NOT ${between('id', 'entry')})
  OR EXISTS (SELECT 1 FROM import_change WHERE import_id <> @id AND ${between('entity_id', 'lead')})
  OR EXISTS (SELECT 1 FROM phone WHERE ${between('lead_id', 'lead')} AND NOT ${between('id', 'phone')})
  OR EXISTS (SELECT 1 FROM behaviour WHERE ${between('lead_id', 'lead')} AND NOT ${between('id', 'behaviour')})`

export const CHANGES_OF = 'SELECT entity, entity_id AS id, changes_json AS changesJson FROM import_change WHERE import_id = ?'

export const FORGET_CHANGES = 'DELETE FROM import_change WHERE import_id = @id'

/** Companies without anybody have no purpose, whoever made them: with their people gone, they go. */
const DESERTED = 'NOT EXISTS (SELECT 1 FROM lead WHERE lead.company_id = temp.undone_company.id)'

export const DROP_COMPANIES = 'DROP TABLE IF EXISTS temp.undone_company'

/**
 * In this order: what refers to a row goes before it. A switchboard stays with a company that has got
 * other people since.
 */
export const TAKE_BACK: readonly string[] = [
  `INSERT INTO temp.undone_company SELECT DISTINCT company_id FROM lead WHERE ${between('id', 'lead')}`,
  `DELETE FROM list_entry WHERE ${between('id', 'entry')}`,
  `DELETE FROM behaviour WHERE ${between('id', 'behaviour')}`,
  `DELETE FROM phone WHERE ${between('id', 'phone')} AND (lead_id IS NOT NULL OR NOT EXISTS (
    SELECT 1 FROM lead l WHERE l.company_id = phone.company_id AND l.id > @leadTo))`,
  `DELETE FROM lead WHERE ${between('id', 'lead')}`,
  `DELETE FROM phone WHERE company_id IN (SELECT id FROM temp.undone_company WHERE ${DESERTED})`,
  `DELETE FROM company WHERE id IN (SELECT id FROM temp.undone_company WHERE ${DESERTED})`
]

export const CREATE_COMPANIES = 'CREATE TEMP TABLE undone_company (id TEXT PRIMARY KEY) WITHOUT ROWID'

/** A list that the import made goes when nothing is left in it and no other import went into it. */
export const DELETE_LIST = `
DELETE FROM list WHERE id = @list AND NOT EXISTS (SELECT 1 FROM list_entry WHERE list_id = @list)
  AND NOT EXISTS (SELECT 1 FROM import WHERE list_id = @list AND id <> @id AND undone_at IS NULL)`

export const MARK_UNDONE = 'UPDATE import SET undone_at = @now, undone_by = @actor, made_json = NULL WHERE id = @id'
