import { z } from 'zod'

/** The tables in which an outcome has consequences. What it does to any of their rows can be taken back. */
export const REVERSIBLE_TABLES = ['call', 'list_entry', 'lead', 'company', 'phone', 'todo', 'handoff', 'mail', 'dnc'] as const
export const ReversibleTable = z.enum(REVERSIBLE_TABLES)
export type ReversibleTable = z.infer<typeof ReversibleTable>

/** A row as the database holds it, by column name. */
export const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
export type Row = Readonly<z.infer<typeof Row>>

/** What happened to one row. An update names only the columns that changed and those that make sense only together with them. */
export const RowChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('inserted'), table: ReversibleTable, id: z.string(), row: Row }),
  z.object({ kind: z.literal('updated'), table: ReversibleTable, id: z.string(), before: Row, after: Row }),
  z.object({ kind: z.literal('deleted'), table: ReversibleTable, id: z.string(), row: Row })
])
export type RowChange = Readonly<z.infer<typeof RowChange>>

/** One write to a row, as the database reports it: null where there was or is no row. */
export interface RowWrite {
  readonly table: ReversibleTable
  readonly id: string
  readonly before: Row | null
  readonly after: Row | null
}

/** Columns that say one thing together: taking back one without the others would leave a row that means nothing. */
const TOGETHER: Partial<Readonly<Record<ReversibleTable, readonly (readonly string[])[]>>> = {
  call: [
    ['outcome', 'outcome_at', 'outcome_json'],
    ['ended_at', 'end_reason']
  ],
  list_entry: [
    ['lane', 'order_key', 'due_at', 'owner', 'out_reason'],
    ['hot_until', 'hot_key'],
    ['lease_owner', 'lease_until'],
    ['attempts', 'last_outcome', 'last_called_at']
  ],
  lead: [['opt_in_on', 'opt_out_on']]
}

/** The writes of one piece of work as what they did in the end: each row once, in the order in which the rows were first touched. */
export function netChanges(writes: readonly RowWrite[]): readonly RowChange[] {
  const rows = new Map<string, RowWrite>()
  for (const write of writes) {
    const key = rowKey(write)
    const first = rows.get(key)
    rows.set(key, first === undefined ? write : { ...first, after: write.after })
  }
  return [...rows.values()].flatMap(changeOf)
}

/** The columns of an update in the groups that are taken back, or left, as one. */
export function columnGroups(table: ReversibleTable, columns: readonly string[]): readonly (readonly string[])[] {
  const groups = (TOGETHER[table] ?? []).filter((group) => group.some((column) => columns.includes(column)))
  const grouped = new Set(groups.flat())
  return [...groups, ...columns.filter((column) => !grouped.has(column)).map((column) => [column])]
}

export function rowKey({ table, id }: Pick<RowChange, 'table' | 'id'>): string {
  return `${table} ${id}`
}

function changeOf({ table, id, before, after }: RowWrite): readonly RowChange[] {
  if (before === null) return after === null ? [] : [{ kind: 'inserted', table, id, row: after }]
  if (after === null) return [{ kind: 'deleted', table, id, row: before }]
  const changed = Object.keys(before).filter((column) => before[column] !== after[column])
  if (changed.length === 0) return []
  const columns = columnGroups(table, changed).flat()
  return [{ kind: 'updated', table, id, before: pick(before, columns), after: pick(after, columns) }]
}

function pick(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
}
