import type { ImportForecast, ImportPlan } from '../../shared/contract/import'
import { createKnownLeads } from '../database/repositories/import-known'
import { createImportMerge, createImportSeries } from '../database/repositories/import-merge'
import { createImportRepository } from '../database/repositories/import-repository'
import { createImportStaging } from '../database/repositories/import-staging'
import { createForbiddenSubjects } from './forbidden-subjects'
import { checkImportTarget } from './import-target'
import { openSheetRows, openTextRows, type SheetRows } from './row-source'
import type { ImportSurroundings } from './run-import'
import { stageFile } from './stage-file'

/**
 * Counts what an import would do under every policy, by doing all of it but the writing. Holds nobody up: what it finds out is kept in
 * temporary tables, and the desk is read as it is at one moment.
 * @throws AppError `import.*` as the import would
 */
export function forecastImport(
  path: string,
  plan: ImportPlan,
  { database, importId, now, newId, newIdSeries }: ImportSurroundings,
  sheet?: SheetRows
): ImportForecast {
  const source = sheet === undefined ? openTextRows(path, plan) : openSheetRows(sheet)
  const repository = createImportRepository(database, { now, newId })
  const forbidden = createForbiddenSubjects(repository.forbiddenSubjects())
  const practice = checkImportTarget(repository, plan.target)
  const staging = createImportStaging(database)
  try {
    source.check()
    const { counts } = stageFile(source, plan, { staging, forbidden, now, quarantineFor: () => NO_FILE, onProgress: () => {} })
    const series = createImportSeries(newIdSeries)
    const merge = createImportMerge(database, { listId: '', practice, now, series })
    const known = createKnownLeads(database, { importId, now, series })
    return database.transaction(() => {
      merge.match('leads')
      const found = merge.count()
      const repeated = counts.rows - counts.quarantined - found.fresh - found.known
      const changes = { fill: known.wouldChange('fill'), update: known.wouldChange('update') }
      return { ...found, rows: counts.rows, quarantined: counts.quarantined, repeated, changes }
    })()
  } finally {
    staging.dispose()
    source.close()
  }
}

/** Rows that could not be used are only counted. */
const NO_FILE = { add: () => {}, finish: () => undefined, discard: () => {} }
