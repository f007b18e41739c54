import type { Database } from 'better-sqlite3'
import { parseBundle } from '../../electron/desk/script-bundle'
import { stepAt } from '../../shared/domain/script/positions'

/** The titles of the steps that a call entered, in order, by the script version it was made with. */
export function readSteps(database: Database, callId: string): readonly string[] {
  const version = database
    .prepare<[string], { id: string; json: string }>(
      'SELECT id, bundle_json AS json FROM script_version WHERE id = (SELECT script_version_id FROM call WHERE id = ?)'
    )
    .get(callId)
  if (!version) return []
  const bundle = parseBundle(version.id, version.json)
  const walked = database
    .prepare<[string], { script: string; step: string }>('SELECT script, step FROM call_step WHERE call_id = ? ORDER BY position')
    .all(callId)
  return walked.map((position) => stepAt(bundle, position)?.title ?? position.step)
}
