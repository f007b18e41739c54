import { hearingFields } from '../../../shared/domain/script/hearing-fields'
import type { DeskPorts } from '../desk-ports'
import { bundleOfVersion } from '../script-bundle'

/** What the script of a call calls its fields; without a call, what the newest script does. */
export function fieldLabels({ repositories }: DeskPorts, callId: string | null): ReadonlyMap<string, string> {
  const pinned = callId === null ? undefined : repositories.calls.get(callId)?.scriptVersionId
  const [first] = repositories.scripts.all()
  const versionId = pinned ?? (first && repositories.scripts.latest(first.id))
  const bundle = versionId === undefined ? undefined : bundleOfVersion(repositories, versionId)
  return new Map(bundle ? hearingFields(bundle).map(({ field, label }) => [field, label]) : [])
}
