import { workerData } from 'node:worker_threads'
import { v7 as newId } from 'uuid'
import type { ImportPlan, ImportProgress } from '../../shared/contract/import'
import { assertNever } from '../../shared/lib/assert-never'
import { type DeskDatabase, openDatabase } from '../database/open'
import { createImportRepository } from '../database/repositories/import-repository'
import { answerTask, throttledProgress } from '../database/thread/answer-task'
import { forecastImport } from './forecast-import'
import { newIdSeries } from './id-series'
import type { ImportAnswer, ImportTask } from './import-messages'
import { recallImport } from './import-record'
import { previewImport } from './preview-import'
import { readSheet } from './read-sheet'
import type { SheetRows } from './row-source'
import { runImport } from './run-import'
import { undoImport } from './undo-import'

void answerTask(() => perform(workerData as ImportTask))

async function perform(task: ImportTask): Promise<ImportAnswer> {
  const now = Date.now()
  switch (task.kind) {
    case 'preview':
      return { kind: 'previewed', preview: await previewImport(task.path, task.options) }
    case 'forecast': {
      const { path, plan } = task
      const sheet = await plannedSheet(path, plan)
      return withDatabase(task.databaseFile, (database) => {
        const surroundings = { database, importId: newId(), now, newId, newIdSeries, onProgress: () => {} }
        return { kind: 'forecast', forecast: forecastImport(path, plan, surroundings, sheet) }
      })
    }
    case 'import': {
      const { job, importId } = task
      const sheet = await plannedSheet(job.path, job.plan)
      return withDatabase(task.databaseFile, (database) => {
        const surroundings = { database, importId, now, newId, newIdSeries, onProgress: throttledProgress<ImportProgress>() }
        return { kind: 'imported', report: runImport(job, surroundings, sheet) }
      })
    }
    case 'undo':
      return withDatabase(task.databaseFile, (database) => {
        undoImport(task.request, { database, now, newId })
        return { kind: 'undone' }
      })
    case 'recall':
      return withDatabase(task.databaseFile, (database) => {
        const repository = createImportRepository(database, { now, newId })
        return { kind: 'recalled', report: recallImport(repository, task.importId, task.quarantineFolder) }
      })
    default:
      return assertNever(task)
  }
}

/** Only a workbook has sheets. */
async function plannedSheet(path: string, { sheet }: ImportPlan): Promise<SheetRows | undefined> {
  return sheet === undefined ? undefined : await readSheet(path, sheet)
}

function withDatabase(file: string, work: (database: DeskDatabase) => ImportAnswer): ImportAnswer {
  const database = openDatabase(file)
  try {
    return work(database)
  } finally {
    database.close()
  }
}
