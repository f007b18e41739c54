import { bundleOf, type ScriptBundle, ScriptVersion } from '../../shared/domain/script/script'

// versions are immutable, so parsing one once is enough
const parsed = new Map<string, ScriptBundle>()

/** How a published bundle is stored: its two scripts, each with its own blocks. */
export function bundleToJson(full: ScriptVersion, hearing: ScriptVersion): string {
  return JSON.stringify({ full, hearing })
}

export function parseBundle(versionId: string, json: string): ScriptBundle {
  const known = parsed.get(versionId)
  if (known) return known
  const stored: { full: unknown; hearing: unknown } = JSON.parse(json)
  const bundle = bundleOf(ScriptVersion.parse(stored.full), ScriptVersion.parse(stored.hearing))
  parsed.set(versionId, bundle)
  return bundle
}
