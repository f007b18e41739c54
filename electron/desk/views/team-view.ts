import type { TeamView } from '../../../shared/contract/team'
import { hearingFields } from '../../../shared/domain/script/hearing-fields'
import type { DeskPorts } from '../desk-ports'
import { bundleOfVersion } from '../script-bundle'

/** What the team has set, for everybody to see. */
export function teamView({ repositories }: DeskPorts): TeamView {
  const { teamSettings, scripts } = repositories
  const bundles = scripts.all().flatMap(({ id }) => {
    const version = scripts.latest(id)
    return (version && bundleOfVersion(repositories, version)) || []
  })
  const fields = new Map(bundles.flatMap((bundle) => hearingFields(bundle).map(({ field, label }) => [field, label])))
  return {
    settings: teamSettings.get(),
    changes: teamSettings.changes(),
    hearingFields: [...fields].map(([field, label]) => ({ field, label }))
  }
}
