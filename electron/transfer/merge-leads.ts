import type { ForbiddenLead } from '../../shared/contract/import'
import type { DuplicatePolicy } from '../../shared/domain/import/duplicate-policy'
import type { DeskDatabase } from '../database/open'
import { createKnownLeads } from '../database/repositories/import-known'
import { createImportMerge, type MergeInto } from '../database/repositories/import-merge'
import type { ImportRepository } from '../database/repositories/import-repository'
import type { ImportStaging } from '../database/repositories/import-staging'
import { createForbiddenSubjects, type ForbiddenSubjects } from './forbidden-subjects'
import { queuePlace } from './queue-place'

export interface MergeCounts {
  readonly imported: number
  readonly changed: number
  readonly linked: number
  readonly doNotCall: number
  readonly doNotCallLeads: ForbiddenLead[]
}

export interface StagedLeads {
  readonly staging: ImportStaging
  /** what was forbidden when the leads were staged */
  readonly forbidden: ForbiddenSubjects
}

/** How many of those who may not be called are named in a report. */
const FORBIDDEN_NAMED = 50

/** Brings staged leads into the desk as it is at this moment. Belongs into the import's transaction. */
export function mergeLeads(
  database: DeskDatabase,
  repository: ImportRepository,
  { staging, forbidden: before }: StagedLeads,
  into: MergeInto & { readonly importId: string; readonly policy: DuplicatePolicy }
): MergeCounts {
  const forbidden = createForbiddenSubjects(repository.forbiddenSubjects())
  if (!forbidden.equals(before)) blockAnew(staging, forbidden)
  const merge = createImportMerge(database, into)
  merge.match(into.policy === 'add' ? 'companies' : 'leads')
  const changed = createKnownLeads(database, into).change(into.policy)
  const { imported, blocked } = merge.storeNew()
  let doNotCall = blocked
  const unlisted = merge.unlisted()
  for (const lead of unlisted) {
    const { companyKey, personKey, department } = lead
    const isBlocked =
      lead.blocked === 1 ||
      (forbidden.keys.size > 0 && forbidden.includes({ companyKey, personKey, department, numbers: merge.numbersOf(lead.id) }))
    const { orderKey, hot } = queuePlace(lead, into.now)
    merge.link(lead, { orderKey, hot: isBlocked ? undefined : hot, outReason: isBlocked ? 'do_not_call' : undefined })
    if (isBlocked) doNotCall += 1
  }
  const doNotCallLeads = doNotCall === 0 ? [] : [...merge.forbiddenNow(FORBIDDEN_NAMED)]
  return { imported, changed, linked: unlisted.length, doNotCall, doNotCallLeads }
}

/** Somebody asked not to be called, or took it back, while the file was read. */
function blockAnew(staging: ImportStaging, forbidden: ForbiddenSubjects): void {
  const changed = [...staging.identities()].filter((identity) => forbidden.includes(identity) !== identity.blocked)
  for (const { lead, blocked } of changed) staging.setBlocked(lead, !blocked)
}
