import type { ReversalStep } from '../../shared/domain/reversal/plan-reversal'
import {
  netChanges,
  REVERSIBLE_TABLES,
  type ReversibleTable,
  type Row,
  type RowChange,
  type RowWrite,
  rowKey
} from '../../shared/domain/reversal/row-change'
import { assertNever } from '../../shared/lib/assert-never'
import type { DeskDatabase } from './open'

/** Notes what a piece of work does to the rows of the reversible tables, and writes what takes it back. */
export interface RowRecorder {
  /** Runs the work and answers, with its value, what it changed. Work inside work is noted by both. */
  record<Value>(work: () => Value): { readonly value: Value; readonly changes: readonly RowChange[] }
  current(table: ReversibleTable, id: string): Row | undefined
  carryOut(steps: readonly ReversalStep[]): void
}

/**
 * Triggers of this connection alone (TEMP) report every write with the whole row before and after it. So what is recorded is what
 * happened, whatever statement did it, and a later one can't be forgotten.
 */
export function createRowRecorder(database: DeskDatabase): RowRecorder {
  const recordings: RowWrite[][] = []
  database.function('row_recording', () => (recordings.length > 0 ? 1 : 0))
  database.function('row_written', (table: ReversibleTable, id: string, before: string | null, after: string | null) => {
    const write = { table, id, before: imageOf(before), after: imageOf(after) }
    for (const recording of recordings) recording.push(write)
    return null
  })
  const tables = new Map(REVERSIBLE_TABLES.map((table) => [table, watch(database, table)]))
  const statements = (table: ReversibleTable) => {
    const found = tables.get(table)
    if (found === undefined) throw new Error(`${table} is not recorded`)
    return found
  }
  return {
    record(work) {
      const writes: RowWrite[] = []
      recordings.push(writes)
      try {
        return { value: work(), changes: netChanges(writes) }
      } finally {
        recordings.splice(recordings.indexOf(writes), 1)
      }
    },
    current: (table, id) => statements(table).read.get(id),
    carryOut(steps) {
      for (const step of steps) carryOutStep(step)
    }
  }

  function carryOutStep(step: ReversalStep): void {
    const { read, columns, remove, insert } = statements(step.table)
    switch (step.kind) {
      case 'set':
        if (read.get(step.id) === undefined) throw new Error(`${rowKey(step)} is gone`)
        set(step.table, step.id, keep(step.values, columns))
        return
      case 'remove':
        remove.run(step.id)
        return
      case 'insert':
        insert.run({ ...Object.fromEntries(columns.map((column) => [column, null])), ...keep(step.row, columns) })
        return
      default:
        assertNever(step)
    }
  }

  function set(table: ReversibleTable, id: string, values: Row): void {
    const assignments = Object.keys(values).map((column) => `${column} = $${column}`)
    if (assignments.length > 0) database.prepare(`UPDATE ${table} SET ${assignments.join(', ')} WHERE id = $id`).run({ ...values, id })
  }
}

/** The columns that the schema still has: an image may be older than it. */
function keep(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => columns.includes(column)))
}

/** The table's triggers, and the statements to read and restore its rows; all of them name the columns that the schema has now. */
function watch(database: DeskDatabase, table: ReversibleTable) {
  const columns = database.prepare<[], string>(`SELECT name FROM pragma_table_info('${table}')`).pluck().all()
  const image = (row: 'OLD' | 'NEW'): string => `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`
  const trigger = (event: string, id: string, before: string, after: string): string => `
    CREATE TEMP TRIGGER recorded_${event}_of_${table} AFTER ${event} ON main.${table} WHEN row_recording()
    BEGIN SELECT row_written('${table}', ${id}, ${before}, ${after}); END;`
  database.exec(
    [
      trigger('INSERT', 'NEW.id', 'NULL', image('NEW')),
      trigger('UPDATE', 'NEW.id', image('OLD'), image('NEW')),
      trigger('DELETE', 'OLD.id', image('OLD'), 'NULL')
    ].join('')
  )
  return {
    columns,
    read: database.prepare<[string], Row>(`SELECT ${columns.join(', ')} FROM ${table} WHERE id = ?`),
    remove: database.prepare<[string]>(`DELETE FROM ${table} WHERE id = ?`),
    insert: database.prepare<[Row]>(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `$${column}`).join(', ')})`
    )
  }
}

/** What the triggers wrote needs no checking. */
function imageOf(json: string | null): Row | null {
  return json === null ? null : (JSON.parse(json) as Row)
}
