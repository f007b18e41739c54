import type { ImportReport } from '../../shared/contract/import'
import type { CleanLead } from '../../shared/domain/import/clean-lead'
import { createRowCleaner } from '../../shared/domain/import/clean-row'
import type { ColumnMapping } from '../../shared/domain/import/field-target'
import { createLeadIndex } from '../../shared/domain/import/same-lead'
import { createTally } from '../../shared/domain/import/tally'
import { assertNever } from '../../shared/lib/assert-never'
import { formatNational } from '../../shared/lib/phone-number'
import { type Instant, localDate } from '../../shared/lib/time'
import type { ImportStaging } from '../database/repositories/import-staging'
import type { ForbiddenSubjects } from './forbidden-subjects'
import type { QuarantineFile } from './quarantine-file'
import { queuePlace } from './queue-place'

export interface LeadImporterOptions {
  readonly staging: ImportStaging
  readonly forbidden: ForbiddenSubjects
  readonly headers: readonly string[]
  readonly mapping: ColumnMapping
  readonly now: Instant
  readonly quarantine: QuarantineFile
}

/** What the file alone decides. `rows` that are not in quarantine are leads: staged, or the same as one before in the file. */
export type FileCounts = Pick<ImportReport, 'rows' | 'quarantined' | 'repairs' | 'quarantineReasons'>

export interface LeadImporter {
  /** takes one row; `row` is its number as a spreadsheet shows it */
  add(cells: readonly string[], row: number): void
  counts(): FileCounts
}

/** Decides row by row: a lead to be staged, a duplicate of one before, or quarantine. Knows nothing of the leads of the desk. */
export function createLeadImporter({ staging, forbidden, headers, mapping, now, quarantine }: LeadImporterOptions): LeadImporter {
  const clean = createRowCleaner(headers, mapping, localDate(now))
  const inFile = createLeadIndex()
  const tally = createTally()
  const counts = { rows: 0, quarantined: 0 }

  const stage = (lead: CleanLead): void => {
    const identity = { companyKey: lead.companyKey, personKey: lead.personKey, numbers: lead.phones.map(({ e164 }) => e164) }
    if (inFile.find(identity) !== undefined) return
    inFile.add(identity, '')
    const { level, score, employees, behaviours } = lead
    const latestBehaviourAt = behaviours.length === 0 ? null : Math.max(...behaviours.map(({ occurredAt }) => occurredAt))
    const place = queuePlace({ level, score, employees: employees ?? null, latestBehaviourAt }, now)
    staging.addLead(lead, { ...place, blocked: forbidden.includes({ ...identity, department: lead.department }) })
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
          stage(result.lead)
          return
        default:
          assertNever(result)
      }
    },
    counts: () => ({
      ...counts,
      repairs: tally.repairs().map((repair) => ({ ...repair, examples: repair.examples.map(asRead) })),
      quarantineReasons: [...tally.reasons()]
    })
  }
}

/** Numbers are stored as +81350001234; the report shows them as people write them. */
function asRead<Example extends { readonly after: string }>(example: Example): Example {
  return { ...example, after: example.after.replaceAll(/\+81\d{9,10}/g, formatNational) }
}
