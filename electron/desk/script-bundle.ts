import { bundleOf, type ScriptBundle, ScriptVersion } from '../../shared/domain/script/script'
import type { Repositories } from '../database/repositories/index'

// versions are immutable, so each is parsed once for as long as its database is open
const known = new WeakMap<Repositories, Map<string, ScriptBundle>>()

/** A version's bundle, or undefined when there is no such version. */
export function bundleOfVersion(repositories: Repositories, versionId: string): ScriptBundle | undefined {
  const bundles = known.get(repositories) ?? new Map<string, ScriptBundle>()
  known.set(repositories, bundles)
  const json = bundles.has(versionId) ? undefined : repositories.scripts.bundleJson(versionId)
  if (json !== undefined) bundles.set(versionId, parseBundle(json))
  return bundles.get(versionId)
}

/** How a published bundle is stored: its two scripts, each with its own blocks. */
export function bundleToJson(full: ScriptVersion, hearing: ScriptVersion): string {
  return JSON.stringify({ full, hearing })
}

export function parseBundle(json: string): ScriptBundle {
  const stored: { full: unknown; hearing: unknown } = JSON.parse(json)
  return bundleOf(ScriptVersion.parse(stored.full), ScriptVersion.parse(stored.hearing))
}
