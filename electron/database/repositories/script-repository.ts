import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

export interface ScriptVersionRow {
  readonly id: string
  readonly scriptId: string
  readonly version: number
  readonly bundleJson: string
}

/** Scripts and their published versions. A version is never changed: calls are pinned to it. */
export function createScriptRepository(database: Statements) {
  const bundle = database.prepare<[string], string>('SELECT bundle_json FROM script_version WHERE id = ?').pluck()
  const latest = database
    .prepare<[string], string>('SELECT id FROM script_version WHERE script_id = ? ORDER BY version DESC LIMIT 1')
    .pluck()
  const all = database.prepare<[], { id: string; title: string }>('SELECT id, title FROM script ORDER BY created_at, id')
  const insertScript = database.prepare<[string, string, Instant]>('INSERT INTO script (id, title, created_at) VALUES (?, ?, ?)')
  const insertVersion = database.prepare<[string, string, number, string, Instant]>(
    'INSERT INTO script_version (id, script_id, version, bundle_json, published_at) VALUES (?, ?, ?, ?, ?)'
  )

  return {
    /** The id of a script's newest version. */
    latest: (scriptId: string): string | undefined => latest.get(scriptId),
    /** A version as JSON; some tens of kilobytes, so ask once. */
    bundleJson: (versionId: string): string | undefined => bundle.get(versionId),
    all: (): readonly { id: string; title: string }[] => all.all(),
    insertScript: (id: string, title: string, at: Instant): void => void insertScript.run(id, title, at),
    insertVersion: (row: ScriptVersionRow, at: Instant): void =>
      void insertVersion.run(row.id, row.scriptId, row.version, row.bundleJson, at)
  } as const
}
