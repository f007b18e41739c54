import type { Database } from 'better-sqlite3'
import { parseBundle } from '../../electron/desk/script-bundle'
import { hearingFields } from '../../shared/domain/script/hearing-fields'
import { stepAt } from '../../shared/domain/script/positions'

export interface WalkedScript {
  /** Titles of the steps that the call entered, in order. */
  readonly steps: readonly string[]
  /** How the script names what it asks, by field. */
  readonly labels: ReadonlyMap<string, string>
}

/** Reads a call's way through the script version it was made with. */
export function readWalkedScript(database: Database, callId: string): WalkedScript {
  const version = database
    .prepare<[string], { json: string }>(
      'SELECT bundle_json AS json FROM script_version WHERE id = (SELECT script_version_id FROM call WHERE id = ?)'
    )
    .get(callId)
  if (!version) return { steps: [], labels: new Map() }
  const bundle = parseBundle(version.json)
  const walked = database
    .prepare<[string], { script: string; step: string }>('SELECT script, step FROM call_step WHERE call_id = ? ORDER BY position')
    .all(callId)
  return {
    steps: walked.map((position) => stepAt(bundle, position)?.title ?? position.step),
    labels: new Map(hearingFields(bundle).map(({ field, label }) => [field, label]))
  }
}
