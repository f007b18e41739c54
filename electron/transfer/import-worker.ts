import { parentPort, workerData } from 'node:worker_threads'
import type { ImportProgress, ImportReport } from '../../shared/contract/import'
import { AppError } from '../../shared/errors/app-error'
import { openDatabase } from '../database/open'
import type { ImportMessage, ImportTask } from './import-messages'
import { previewImport } from './preview-import'
import { type ImportJob, runImport } from './run-import'
import { createUuidSource } from './uuid-source'

const PROGRESS_INTERVAL_MS = 100

say(perform(workerData as ImportTask))

function perform(task: ImportTask): ImportMessage {
  try {
    if (task.kind === 'preview') return { kind: 'previewed', preview: previewImport(task.path, task.options) }
    return { kind: 'imported', report: importInto(task.databaseFile, task.job) }
  } catch (error) {
    return { kind: 'failed', error: error instanceof AppError ? error.toValue() : { code: 'app.unexpected', detail: kindOf(error) } }
  }
}

function importInto(databaseFile: string, job: ImportJob): ImportReport {
  const database = openDatabase(databaseFile)
  try {
    return runImport(job, { database, now: Date.now(), newId: createUuidSource(Date.now), onProgress: throttled() })
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
