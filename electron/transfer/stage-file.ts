import type { ImportPlan } from '../../shared/contract/import'
import { type ColumnMapping, mappingProblem } from '../../shared/domain/import/field-target'
import { reasonColumn, withoutReason } from '../../shared/domain/import/reason-column'
import { AppError } from '../../shared/errors/app-error'
import type { Instant } from '../../shared/lib/time'
import type { ImportStaging } from '../database/repositories/import-staging'
import type { ForbiddenSubjects } from './forbidden-subjects'
import { checkHeaders } from './headers'
import { createLeadImporter, type FileCounts, type LeadImporter } from './lead-importer'
import type { QuarantineFile } from './quarantine-file'
import type { RowSource } from './row-source'

export interface StageInto {
  readonly staging: ImportStaging
  readonly forbidden: ForbiddenSubjects
  readonly now: Instant
  /** where rows go that can't be used; called once, with the headers */
  readonly quarantineFor: (headers: readonly string[]) => QuarantineFile
  /** gets the bytes read */
  readonly onProgress: (done: number) => void
}

export interface StagedFile {
  readonly counts: FileCounts
  readonly headers: readonly string[]
  readonly quarantine: QuarantineFile
}

/**
 * Reads and cleans a whole file into staging. The reason column of a quarantine file is passed over: its rows are read as those of their origin.
 * @throws AppError `import.*`; then no file is left behind
 */
export function stageFile(source: RowSource, plan: ImportPlan, into: StageInto): StagedFile {
  const { staging, quarantineFor, onProgress } = into
  const state: { opened?: { headers: readonly string[]; quarantine: QuarantineFile; importer: LeadImporter }; reason?: number } = {}
  const begin = (headers: readonly string[]): void => {
    checkColumns(headers, plan.mapping)
    const quarantine = quarantineFor(headers)
    state.opened = { headers, quarantine, importer: createLeadImporter({ ...into, headers, mapping: plan.mapping, quarantine }) }
  }
  try {
    source.read((cells, row) => {
      if (state.opened === undefined) state.reason = reasonColumn(cells)
      const own = state.reason === undefined ? cells : withoutReason(cells, state.reason)
      if (state.opened === undefined) begin(own)
      else state.opened.importer.add(own, row)
    }, onProgress)
    if (state.opened === undefined) throw new AppError('import.empty')
    const { headers, quarantine, importer } = state.opened
    const counts = importer.counts()
    if (counts.rows === 0) throw new AppError('import.header_only')
    staging.complete()
    return { counts, headers, quarantine }
  } catch (error) {
    state.opened?.quarantine.discard()
    throw error
  }
}

function checkColumns(headers: readonly string[], mapping: ColumnMapping): void {
  checkHeaders(headers)
  const problem = mappingProblem(mapping, headers.length)
  if (problem !== undefined) throw new AppError('import.mapping_unusable', problem)
}
