import { basename } from 'node:path'
import type { ImportPlan, ImportProgress, ImportReport } from '../../shared/contract/import'
import { type ColumnMapping, mappingProblem } from '../../shared/domain/import/field-target'
import { AppError } from '../../shared/errors/app-error'
import type { NewId } from '../../shared/lib/ports'
import { type Instant, localDate, localTime } from '../../shared/lib/time'
import type { DeskDatabase } from '../database/open'
import { createImportRepository, type ImportRepository } from '../database/repositories/import-repository'
import { createCsvReader } from './csv-reader'
import { checkEncoding, createDecoder } from './detect-encoding'
import { checkHeaders, isBlankRow } from './headers'
import { createImportTarget } from './import-target'
import { createLeadImporter, type LeadImporter } from './lead-importer'
import { createQuarantineFile, type QuarantineFile } from './quarantine-file'
import { openSourceFile, type SourceFile } from './source-file'

export interface ImportJob {
  readonly path: string
  readonly plan: ImportPlan
  /** the rep who imports */
  readonly actor: string
  /** where the rows go that could not be imported */
  readonly quarantineFolder: string
}

export interface ImportSurroundings {
  readonly database: DeskDatabase
  readonly now: Instant
  readonly newId: NewId
  readonly onProgress: (progress: ImportProgress) => void
}

/**
 * Imports one file in one transaction. Synchronous: it belongs into a worker thread.
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

function importFrom(source: SourceFile, job: ImportJob, { database, now, newId, onProgress }: ImportSurroundings): ImportReport {
  const repository = createImportRepository(database, { now, newId })
  const state: { quarantine: QuarantineFile | undefined } = { quarantine: undefined }
  try {
    return repository.transaction(() => {
      const target = createImportTarget(repository, job.plan.target)
      let importer: LeadImporter | undefined
      readRows(source, job.plan, onProgress, (cells, row) => {
        if (importer === undefined) {
          checkColumns(cells, job.plan.mapping)
          state.quarantine = createQuarantineFile(job.quarantineFolder, job.path, stampOf(now), cells)
          importer = createLeadImporter({
            repository,
            target,
            headers: cells,
            mapping: job.plan.mapping,
            now,
            quarantine: state.quarantine
          })
        } else importer.add(cells, row)
      })
      if (importer === undefined) throw new AppError('import.empty')
      const counts = importer.counts()
      if (counts.rows === 0) throw new AppError('import.header_only')
      onProgress({ phase: 'saving', done: source.sizeBytes, total: source.sizeBytes })
      const report = { importId: newId(), listId: target.listId, ...counts }
      record(repository, job, report)
      const quarantineFile = state.quarantine?.finish()
      return quarantineFile === undefined ? report : { ...report, quarantineFile }
    })
  } catch (error) {
    state.quarantine?.discard()
    throw error
  }
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

/** Keeps the report without its examples: they are lead data that an erasure would have to find. */
function record(repository: ImportRepository, job: ImportJob, report: ImportReport): void {
  const repairs = report.repairs.map(({ kind, count }) => ({ kind, count }))
  const { importId: id, listId, rows, imported, duplicates, linked, doNotCall, quarantined, quarantineReasons } = report
  repository.addImport(
    {
      id,
      listId,
      fileName: basename(job.path),
      encoding: job.plan.encoding,
      rows,
      imported,
      duplicates,
      quarantined,
      reportJson: JSON.stringify({ linked, doNotCall, repairs, quarantineReasons })
    },
    job.actor
  )
}

function stampOf(now: Instant): string {
  return `${localDate(now).replaceAll('-', '')}-${localTime(now).replace(':', '')}`
}
