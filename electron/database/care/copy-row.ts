import type { DeskDatabase } from '../open'

export type Row = Readonly<Record<string, unknown>>

/** The row of a table by its id; undefined for none, and for no id at all. */
export function tableRow(
  database: DeskDatabase,
  table: 'dnc' | 'dnc_list' | 'call' | 'lead' | 'op' | 'erasure',
  id: unknown
): Row | undefined {
  return id === null ? undefined : database.prepare<[unknown], Row>(`SELECT * FROM ${table} WHERE id = ?`).get(id)
}

/** Puts a row of one database into the same table of another, unless it is there already. */
export function copyRow(target: DeskDatabase, table: string, row: Row): void {
  const columns = Object.keys(row)
  target
    .prepare(`INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `$${column}`).join(', ')})`)
    .run(row)
}
