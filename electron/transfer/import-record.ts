import { basename, join } from 'node:path'
import { z } from 'zod'
import { ImportReport } from '../../shared/contract/import'
import type { MadeByImport } from '../../shared/domain/import/made-by-import'
import { QuarantineReason } from '../../shared/domain/import/quarantine-reason'
import { RepairKind } from '../../shared/domain/import/repair'
import type { ImportRepository } from '../database/repositories/import-repository'
import type { ImportJob } from './import-job'
import { signatureOf } from './signature'

/** What the database keeps of a report beyond its counts: no examples, they are lead data that an erasure would have to find. */
const StoredReport = z.object({
  linked: z.number(),
  doNotCall: z.number(),
  repairs: z.array(z.object({ kind: RepairKind, count: z.number() })),
  quarantineReasons: z.array(z.object({ reason: QuarantineReason, count: z.number() })),
  /** its name, without the folder */
  quarantineFile: z.string().optional()
})

/** What of an import is needed to read the next file like it, and to take it back. */
interface ImportTraces {
  readonly headers: readonly string[]
  readonly made: MadeByImport
}

export function recordImport(repository: ImportRepository, job: ImportJob, report: ImportReport, { headers, made }: ImportTraces): void {
  const { importId: id, listId, rows, imported, duplicates, linked, changed, policy, doNotCall, quarantined, quarantineReasons } = report
  const repairs = report.repairs.map(({ kind, count }) => ({ kind, count }))
  const quarantineFile = report.quarantineFile === undefined ? undefined : basename(report.quarantineFile)
  const stored: z.infer<typeof StoredReport> = { linked, doNotCall, repairs, quarantineReasons, quarantineFile }
  repository.addImport(
    {
      id,
      listId,
      fileName: basename(job.path),
      encoding: job.plan.sheet === undefined ? job.plan.encoding : 'xlsx',
      rows,
      imported,
      duplicates,
      quarantined,
      changed,
      policy,
      signature: signatureOf(headers),
      mappingJson: JSON.stringify(job.plan.mapping),
      madeJson: JSON.stringify(made),
      reportJson: JSON.stringify(stored)
    },
    job.actor
  )
}

/** The report of an import that was committed, without its examples; `undefined` when it was not. */
export function recallImport(repository: ImportRepository, importId: string, quarantineFolder: string): ImportReport | undefined {
  const row = repository.findImport(importId)
  if (row === undefined) return undefined
  const { reportJson, ...counts } = row
  const { repairs, quarantineFile, ...rest } = StoredReport.parse(JSON.parse(reportJson))
  return ImportReport.parse({
    importId,
    doNotCallLeads: [],
    ...counts,
    ...rest,
    repairs: repairs.map((repair) => ({ ...repair, examples: [] })),
    quarantineFile: quarantineFile === undefined ? undefined : join(quarantineFolder, quarantineFile)
  })
}
