import type { ImportPlan, ImportProgress, ImportReport } from '../../shared/contract/import'
import { type ColumnMapping, mappingProblem } from '../../shared/domain/import/field-target'
import { AppError } from '../../shared/errors/app-error'
import type { NewId } from '../../shared/lib/ports'
import { type Instant, localDate, localTime } from '../../shared/lib/time'
import type { DeskDatabase } from '../database/open'
import { createImportRepository, type ImportRepository } from '../database/repositories/import-repository'
import { createImportStaging, type ImportStaging } from '../database/repositories/import-staging'
import { createCsvReader } from './csv-reader'
import { checkEncoding, createDecoder } from './detect-encoding'
import { createForbiddenSubjects, type ForbiddenSubjects } from './forbidden-subjects'
import { checkHeaders, isBlankRow } from './headers'
import type { ImportJob } from './import-job'
import { recordImport } from './import-record'
import { checkImportTarget, createImportTarget } from './import-target'
import { createLeadImporter, type FileCounts, type LeadImporter } from './lead-importer'
import { mergeLeads, type StagedLeads } from './merge-leads'
import { createQuarantineFile, type QuarantineFile } from './quarantine-file'
import { openSourceFile, type SourceFile } from './source-file'

export interface ImportSurroundings {
  readonly database: DeskDatabase
  /** under which the import is stored */
  readonly importId: string
  readonly now: Instant
  readonly newId: NewId
  /** makes the beginning of a series of ids, see MergeInto */
  readonly newIdSeries: () => string
  readonly onProgress: (progress: ImportProgress) => void
}

/**
 * Imports one file: it is read, cleaned and staged without holding anybody up, then brought into the desk in one transaction that
 * decides about duplicates and do-not-call by what is known at that moment. Synchronous: it belongs into a worker thread.
 * @throws AppError `import.*`; then the database is as it was and no file is left behind
 */
export function runImport(job: ImportJob, surroundings: ImportSurroundings): ImportReport {
  const source = openSourceFile(job.path)
  try {
    surroundings.onProgress({ phase: 'checking', done: 0, total: source.sizeBytes })
    checkEncoding(source.facts(), job.plan.encoding)
    return importFrom(source, job, surroundings)
  } finally {
    source.close()
  }
}

function importFrom(source: SourceFile, job: ImportJob, surroundings: ImportSurroundings): ImportReport {
  const { database, onProgress } = surroundings
  const repository = createImportRepository(database, surroundings)
  // asked again when the list is opened: nobody should wait for a whole file to hear it
  checkImportTarget(repository, job.plan.target)
  const forbidden = createForbiddenSubjects(repository.forbiddenSubjects())
  const staging = createImportStaging(database)
  let file: StagedFile | undefined
  try {
    file = stageFile(source, job, surroundings, staging, forbidden)
    const staged = file
    onProgress({ phase: 'saving', done: source.sizeBytes, total: source.sizeBytes })
    return repository.transaction(() => save(staged, job, surroundings, repository, { staging, forbidden }))
  } catch (error) {
    file?.quarantine.discard()
    throw error
  } finally {
    staging.dispose()
  }
}

interface StagedFile {
  readonly counts: FileCounts
  readonly quarantine: QuarantineFile
}

/** @throws AppError `import.*`; then no file is left behind */
function stageFile(
  source: SourceFile,
  { path, plan, quarantineFolder }: ImportJob,
  { now, onProgress }: ImportSurroundings,
  staging: ImportStaging,
  forbidden: ForbiddenSubjects
): StagedFile {
  const state: { quarantine?: QuarantineFile; importer?: LeadImporter } = {}
  try {
    readRows(source, plan, onProgress, (cells, row) => {
      if (state.importer !== undefined) return state.importer.add(cells, row)
      checkColumns(cells, plan.mapping)
      state.quarantine = createQuarantineFile(quarantineFolder, path, stampOf(now), cells)
      const { quarantine } = state
      state.importer = createLeadImporter({ staging, forbidden, headers: cells, mapping: plan.mapping, now, quarantine })
    })
    const { importer, quarantine } = state
    if (importer === undefined || quarantine === undefined) throw new AppError('import.empty')
    const counts = importer.counts()
    if (counts.rows === 0) throw new AppError('import.header_only')
    staging.complete()
    return { counts, quarantine }
  } catch (error) {
    state.quarantine?.discard()
    throw error
  }
}

function save(
  { counts, quarantine }: StagedFile,
  job: ImportJob,
  { database, importId, now, newIdSeries }: ImportSurroundings,
  repository: ImportRepository,
  staged: StagedLeads
): ImportReport {
  const { listId, practice } = createImportTarget(repository, job.plan.target)
  const merged = mergeLeads(database, repository, staged, { listId, practice, now, newIdSeries })
  const duplicates = counts.rows - counts.quarantined - merged.imported
  const quarantineFile = quarantine.finish()
  const report = { importId, listId, ...counts, ...merged, duplicates, ...(quarantineFile === undefined ? {} : { quarantineFile }) }
  recordImport(repository, job, report)
  return report
}

type OnSheetRow = (cells: string[], row: number) => void

/** Hands over every row that is not blank, the headers first, with its number as a spreadsheet shows it. */
function readRows(source: SourceFile, plan: ImportPlan, onProgress: ImportSurroundings['onProgress'], onRow: OnSheetRow): void {
  const decoder = createDecoder(plan.encoding)
  let row = 0
  let done = 0
  const reader = createCsvReader(plan.delimiter, (cells) => {
    row += 1
    if (!isBlankRow(cells)) onRow(cells, row)
    return undefined
  })
  for (const chunk of source.chunks()) {
    reader.write(decoder.write(chunk))
    done += chunk.length
    onProgress({ phase: 'importing', done, total: source.sizeBytes })
  }
  reader.write(decoder.end())
  reader.end()
}

function checkColumns(headers: readonly string[], mapping: ColumnMapping): void {
  checkHeaders(headers)
  const problem = mappingProblem(mapping, headers.length)
  if (problem !== undefined) throw new AppError('import.mapping_unusable', problem)
}

function stampOf(now: Instant): string {
  return `${localDate(now).replaceAll('-', '')}-${localTime(now).replace(':', '')}`
}
