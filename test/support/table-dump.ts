import type { DeskDatabase } from '../../electron/database/open'

type Row = Readonly<Record<string, unknown>>

/** Made anew by each saving: what a row says does not depend on its id. */
const WITHOUT_ID = ['todo', 'mail', 'handoff', 'dnc']

/**
 * Every row of every table but the log, the place where the desk is and what the index of the search has yet to take in, by table, in an
 * order of their own. A lifted do-not-call is history and left out.
 */
export function tableDump(
  database: DeskDatabase,
  { ids = true }: { readonly ids?: boolean } = {}
): Readonly<Record<string, readonly string[]>> {
  const tables = database
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' AND name NOT IN ('op', 'desk_session')"
    )
    .pluck()
    .all()
  return Object.fromEntries(tables.map((table) => [table, rowsOf(database, table, ids || !WITHOUT_ID.includes(table))]))
}

function rowsOf(database: DeskDatabase, table: string, ids: boolean): string[] {
  const rows = database.prepare<[], Row>(`SELECT * FROM ${table}`).all()
  return rows
    .filter((row) => table !== 'dnc' || row.lifted_at === null)
    .map(({ id, ...row }) => JSON.stringify(ids ? { id, ...row } : row))
    .sort()
}
