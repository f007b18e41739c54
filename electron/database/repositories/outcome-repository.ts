import { OutcomeDefinition } from '../../../shared/domain/outcome/outcome-definition'
import type { Statements } from '../steady-statements'

/** The team's outcomes, in the order in which the desk offers them. */
export function createOutcomeRepository(database: Statements) {
  const all = database.prepare<[], string>('SELECT definition_json FROM outcome_definition ORDER BY position, code').pluck()
  const insert = database.prepare<[string, number, string]>(
    'INSERT INTO outcome_definition (code, position, definition_json) VALUES (?, ?, ?) ON CONFLICT (code) DO NOTHING'
  )

  const update = database.prepare<[number, string, string]>(
    'UPDATE outcome_definition SET position = ?, definition_json = ? WHERE code = ?'
  )

  let known: readonly OutcomeDefinition[] | undefined

  return {
    all(): readonly OutcomeDefinition[] {
      known ??= all.all().map((json) => OutcomeDefinition.parse(JSON.parse(json)))
      return known
    },
    /** Writes all definitions in their new order. */
    replace(definitions: readonly OutcomeDefinition[]): void {
      known = undefined
      for (const [position, definition] of definitions.entries()) update.run(position, JSON.stringify(definition), definition.code)
    },
    /** Adds definitions that are not there yet; what the team edited stays. */
    addMissing(definitions: readonly OutcomeDefinition[]): void {
      known = undefined
      for (const [position, definition] of definitions.entries()) insert.run(definition.code, position, JSON.stringify(definition))
    }
  } as const
}
