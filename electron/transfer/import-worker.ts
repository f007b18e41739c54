import { parentPort, workerData } from 'node:worker_threads'
import { v7 as newId } from 'uuid'
import type { ImportPlan, ImportProgress } from '../../shared/contract/import'
import { AppError } from '../../shared/errors/app-error'
import { assertNever } from '../../shared/lib/assert-never'
import { type DeskDatabase, openDatabase } from '../database/open'
import { createImportRepository } from '../database/repositories/import-repository'
import { forecastImport } from './forecast-import'
import { newIdSeries } from './id-series'
import type { ImportMessage, ImportTask } from './import-messages'
import { recallImport } from './import-record'
import { previewImport } from './preview-import'
import { readSheet } from './read-sheet'
import type { SheetRows } from './row-source'
import { runImport } from './run-import'
import { undoImport } from './undo-import'

const PROGRESS_INTERVAL_MS = 100

void answerTo(workerData as ImportTask).then(say)

async function answerTo(task: ImportTask): Promise<ImportMessage> {
  try {
    return await perform(task)
  } catch (error) {
    return { kind: 'failed', error: error instanceof AppError ? error.toValue() : { code: 'app.unexpected', detail: kindOf(error) } }
  }
}

async function perform(task: ImportTask): Promise<ImportMessage> {
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
        const surroundings = { database, importId, now, newId, newIdSeries, onProgress: throttled() }
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

function withDatabase(file: string, work: (database: DeskDatabase) => ImportMessage): ImportMessage {
  const database = openDatabase(file)
  try {
    return work(database)
  } finally {
    database.close()
  }
}

/** Passes on the first progress of each phase, then one every 100 ms at most. */
function throttled(): (progress: ImportProgress) => void {
  let phase: ImportProgress['phase'] | undefined
  let at = 0
  return (progress) => {
    const now = Date.now()
    if (progress.phase === phase && now - at < PROGRESS_INTERVAL_MS) return
    phase = progress.phase
    at = now
    say({ kind: 'progress', progress })
  }
}

/** The class or code of an unforeseen error: its message could quote a lead. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name
}

function say(message: ImportMessage): void {
  parentPort?.postMessage(message)
}
