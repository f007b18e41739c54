import type { CallingHours } from '../../shared/domain/calendar/calling-hours'
import type { ScriptBundle } from '../../shared/domain/script/script'
import { AppError } from '../../shared/errors/app-error'
import type { EntryRow } from '../database/repositories/entry-repository'
import type { Repositories } from '../database/repositories/index'
import type { LeadRow, PhoneRow } from '../database/repositories/lead-repository'
import type { ListRow } from '../database/repositories/list-repository'
import { hoursOf } from './queue-view'
import { bundleOfVersion } from './script-bundle'

/** A lead on the desk with all that the rules look at. */
export interface OpenedLead {
  readonly entry: EntryRow
  readonly lead: LeadRow
  readonly list: ListRow
  readonly hours: CallingHours
  readonly phones: readonly PhoneRow[]
}

/** @throws AppError `desk.lead_gone` when the entry does not exist (any more) */
export function readOpenedLead(repositories: Repositories, entryId: string): OpenedLead {
  const entry = repositories.entries.get(entryId)
  const lead = entry && repositories.leads.get(entry.leadId)
  const list = entry && repositories.lists.get(entry.listId)
  if (!entry || !lead || !list) throw new AppError('desk.lead_gone')
  return { entry, lead, list, hours: hoursOf(repositories, list), phones: repositories.leads.phones(lead.id, lead.companyId) }
}

/** The script a call with this lead runs on: the one pinned to the open call, else the list's newest version. */
export function readBundle(
  repositories: Repositories,
  list: ListRow,
  pinnedVersion: string | null
): { versionId: string; bundle: ScriptBundle } {
  const versionId = pinnedVersion ?? repositories.scripts.latest(list.scriptId)
  const bundle = versionId === undefined ? undefined : bundleOfVersion(repositories, versionId)
  if (versionId === undefined || bundle === undefined) throw new AppError('desk.no_script')
  return { versionId, bundle }
}
