import type { ImportReport } from '../../shared/contract/import'
import { dncSubjects } from '../../shared/domain/compliance/do-not-call'
import type { CleanLead } from '../../shared/domain/import/clean-lead'
import { createRowCleaner } from '../../shared/domain/import/clean-row'
import type { ColumnMapping } from '../../shared/domain/import/field-target'
import { createLeadIndex, type LeadIdentity } from '../../shared/domain/import/same-lead'
import { createTally } from '../../shared/domain/import/tally'
import { hotUntil } from '../../shared/domain/lead/hot'
import { rankOf } from '../../shared/domain/lead/rank'
import { freshKey, hotKey } from '../../shared/domain/queue/order-key'
import { assertNever } from '../../shared/lib/assert-never'
import { type Instant, localDate } from '../../shared/lib/time'
import type { ImportRepository, NewEntry } from '../database/repositories/import-repository'
import type { OpenTarget } from './import-target'
import type { QuarantineFile } from './quarantine-file'

export interface LeadImporterOptions {
  readonly repository: ImportRepository
  readonly target: OpenTarget
  readonly headers: readonly string[]
  readonly mapping: ColumnMapping
  readonly now: Instant
  readonly quarantine: QuarantineFile
}

export type ImportCounts = Omit<ImportReport, 'importId' | 'listId' | 'quarantineFile'>

export interface LeadImporter {
  /** takes one row; `row` is its number as a spreadsheet shows it */
  add(cells: readonly string[], row: number): void
  /** rows = imported + duplicates + quarantined */
  counts(): ImportCounts
}

/** Decides row by row: new lead, duplicate, or quarantine, and writes what follows from it. */
export function createLeadImporter(options: LeadImporterOptions): LeadImporter {
  const { repository, now, quarantine } = options
  const { listId, practice } = options.target
  const clean = createRowCleaner(options.headers, options.mapping, localDate(now))
  const forbidden = new Set(repository.forbiddenSubjects().map(({ scope, subject }) => `${scope}\n${subject}`))
  const inFile = createLeadIndex()
  const tally = createTally()
  const counts = { rows: 0, imported: 0, duplicates: 0, linked: 0, doNotCall: 0, quarantined: 0 }

  const isForbidden = (lead: LeadIdentity): boolean =>
    forbidden.size > 0 &&
    lead.numbers.some((number) => dncSubjects(number, lead).some(({ scope, subject }) => forbidden.has(`${scope}\n${subject}`)))

  const enter = (leadId: string, standing: Standing, blocked: boolean): void => {
    if (blocked) counts.doNotCall += 1
    repository.addEntry(entryOf(listId, leadId, standing, blocked, now))
  }

  const link = (leadId: string, lead: LeadIdentity): void => {
    const standing = repository.standing(leadId)
    if (standing === undefined || repository.isListed(listId, leadId)) return
    counts.linked += 1
    enter(leadId, standing, isForbidden(lead) || isForbidden(standing))
  }

  const importLead = (lead: CleanLead): void => {
    const identity = { companyKey: lead.companyKey, personKey: lead.personKey, numbers: lead.phones.map(({ e164 }) => e164) }
    if (inFile.find(identity) !== undefined) {
      counts.duplicates += 1
      return
    }
    const known = repository.findSameLead(identity, practice)
    inFile.add(identity, known ?? '')
    if (known !== undefined) {
      counts.duplicates += 1
      link(known, identity)
      return
    }
    counts.imported += 1
    enter(repository.addLead(lead, practice), standingOf(lead), isForbidden(identity))
  }

  return {
    add(cells, row) {
      const result = clean(cells)
      switch (result.kind) {
        case 'blank':
          return
        case 'quarantined':
          counts.rows += 1
          counts.quarantined += 1
          tally.quarantined(result.reason)
          quarantine.add(cells, result.reason)
          return
        case 'lead':
          counts.rows += 1
          tally.repaired(row, result.repairs)
          importLead(result.lead)
          return
        default:
          assertNever(result)
      }
    },
    counts: () => ({
      ...counts,
      repairs: tally.repairs().map((repair) => ({ ...repair, examples: [...repair.examples] })),
      quarantineReasons: [...tally.reasons()]
    })
  }
}

/** What the place in the queue follows from. */
interface Standing {
  readonly level: number
  readonly score: number
  readonly employees: number | null
  readonly latestBehaviourAt: Instant | null
}

function standingOf({ level, score, employees, behaviours }: CleanLead): Standing {
  const latest = behaviours.length === 0 ? null : Math.max(...behaviours.map(({ occurredAt }) => occurredAt))
  return { level, score, employees: employees ?? null, latestBehaviourAt: latest }
}

function entryOf(listId: string, leadId: string, standing: Standing, blocked: boolean, now: Instant): NewEntry {
  const orderKey = freshKey(rankOf({ ...standing, employees: standing.employees ?? undefined }))
  return { listId, leadId, orderKey, hot: blocked ? undefined : hotOf(standing, now), outReason: blocked ? 'do_not_call' : undefined }
}

/** A behaviour dated in the future is a mistake of the file, not a reason to call first. */
function hotOf({ score, latestBehaviourAt: latest }: Standing, now: Instant): NewEntry['hot'] {
  if (latest === null || latest > now) return undefined
  const until = hotUntil(score, latest)
  return until === undefined || until <= now ? undefined : { until, key: hotKey(score, latest) }
}
