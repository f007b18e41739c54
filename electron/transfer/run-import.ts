import type { ImportProgress, ImportReport } from '../../shared/contract/import'
import type { NewId } from '../../shared/lib/ports'
import { type Instant, localDate, localTime } from '../../shared/lib/time'
import type { DeskDatabase } from '../database/open'
import { createImportSeries } from '../database/repositories/import-merge'
import { createImportRepository, type ImportRepository } from '../database/repositories/import-repository'
import { createImportStaging } from '../database/repositories/import-staging'
import { createForbiddenSubjects } from './forbidden-subjects'
import type { ImportJob } from './import-job'
import { recordImport } from './import-record'
import { checkImportTarget, createImportTarget } from './import-target'
import { mergeLeads, type StagedLeads } from './merge-leads'
import { createQuarantineFile } from './quarantine-file'
import { openSheetRows, openTextRows, type RowSource, type SheetRows } from './row-source'
import { type StagedFile, stageFile } from './stage-file'

export interface ImportSurroundings {
  readonly database: DeskDatabase
  /** under which the import is stored */
  readonly importId: string
  readonly now: Instant
  readonly newId: NewId
  /** makes the beginning of a series of ids, see ImportSeries */
  readonly newIdSeries: () => string
  readonly onProgress: (progress: ImportProgress) => void
}

/**
 * Imports one file: it is read, cleaned and staged without holding anybody up, then brought into the desk in one transaction that
 * decides about duplicates and do-not-call by what is known at that moment. Synchronous: it belongs into a worker thread.
 * @param sheet the rows of the planned sheet, for a workbook
 * @throws AppError `import.*`; then the database is as it was and no file is left behind
 */
export function runImport(job: ImportJob, surroundings: ImportSurroundings, sheet?: SheetRows): ImportReport {
  const source = sheet === undefined ? openTextRows(job.path, job.plan) : openSheetRows(sheet)
  try {
    surroundings.onProgress({ phase: 'checking', done: 0, total: source.sizeBytes })
    source.check()
    return importFrom(source, job, surroundings)
  } finally {
    source.close()
  }
}

function importFrom(source: RowSource, job: ImportJob, surroundings: ImportSurroundings): ImportReport {
  const { database, now, onProgress } = surroundings
  const repository = createImportRepository(database, surroundings)
  // asked again when the list is opened: nobody should wait for a whole file to hear it
  checkImportTarget(repository, job.plan.target)
  const forbidden = createForbiddenSubjects(repository.forbiddenSubjects())
  const staging = createImportStaging(database)
  const total = source.sizeBytes
  let file: StagedFile | undefined
  try {
    const staged = stageFile(source, job.plan, {
      staging,
      forbidden,
      now,
      quarantineFor: (headers) => createQuarantineFile(job.quarantineFolder, job.path, stampOf(now), headers),
      onProgress: (done) => onProgress({ phase: 'importing', done, total })
    })
    file = staged
    onProgress({ phase: 'saving', done: total, total })
    return repository.transaction(() => save(staged, job, surroundings, repository, { staging, forbidden }))
  } catch (error) {
    file?.quarantine.discard()
    throw error
  } finally {
    staging.dispose()
  }
}

function save(
  { counts, headers, quarantine }: StagedFile,
  job: ImportJob,
  { database, importId, now, newIdSeries }: ImportSurroundings,
  repository: ImportRepository,
  staged: StagedLeads
): ImportReport {
  const { policy, target } = job.plan
  const { listId, practice } = createImportTarget(repository, target)
  const series = createImportSeries(newIdSeries)
  const merged = mergeLeads(database, repository, staged, { importId, policy, listId, practice, now, series })
  const duplicates = counts.rows - counts.quarantined - merged.imported
  const quarantineFile = quarantine.finish()
  const report = { importId, listId, policy, ...counts, ...merged, duplicates, ...(quarantineFile === undefined ? {} : { quarantineFile }) }
  recordImport(repository, job, report, { headers, made: { ...series, list: target.kind === 'new' } })
  return report
}

function stampOf(now: Instant): string {
  return `${localDate(now).replaceAll('-', '')}-${localTime(now).replace(':', '')}`
}
