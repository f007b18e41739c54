import type { DeskDatabase } from './open'

/** What a repository needs of a connection. */
export type Statements = Pick<DeskDatabase, 'prepare' | 'transaction'>

/**
 * A connection whose statements are compiled once. SQLite compiles a statement anew whenever a parameter is bound whose value might change
 * its plan, which costs ten times the reading of a row. Ours are all seeks whose plan is the same for any value, so each compared
 * parameter is written as the expression `+?`, into which the planner does not look.
 */
export function steadyStatements(database: DeskDatabase): Statements {
  const prepare = (sql: string): unknown => database.prepare(withSteadyParameters(sql))
  return { prepare: prepare as DeskDatabase['prepare'], transaction: database.transaction.bind(database) }
}

/** `id = ?` becomes `id = +?`; parameters that are not compared stay as they are. Exported for tests. */
export function withSteadyParameters(sql: string): string {
  return sql.replace(/([=<>])(\s*)([?]|[$@:][A-Za-z]\w*)/g, '$1$2+$3')
}
