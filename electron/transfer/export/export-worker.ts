import { parentPort, workerData } from 'node:worker_threads'
import type { ExportProgress } from '../../../shared/contract/export'
import { AppError } from '../../../shared/errors/app-error'
import { type DeskDatabase, openForReading } from '../../database/open'
import { createExportRepository } from '../../database/repositories/export-repository'
import type { ExportMessage, ExportTask } from './export-messages'
import { checkCp932, writeExport } from './write-export'

const PROGRESS_INTERVAL_MS = 100

void answerTo(workerData as ExportTask).then(say)

async function answerTo(task: ExportTask): Promise<ExportMessage> {
  try {
    const database = openForReading(task.databaseFile)
    try {
      return await perform(database, task)
    } finally {
      database.close()
    }
  } catch (error) {
    return { kind: 'failed', error: error instanceof AppError ? error.toValue() : { code: 'app.unexpected', detail: kindOf(error) } }
  }
}

async function perform(database: DeskDatabase, task: ExportTask): Promise<ExportMessage> {
  switch (task.kind) {
    case 'choices':
      return { kind: 'choices', choices: { reps: createExportRepository(database).reps() } }
    case 'count':
      return { kind: 'counted', rows: createExportRepository(database).count(task.filter) }
    case 'check':
      return { kind: 'checked', unholdables: checkCp932(database, task.source, task.language, throttled()) }
    case 'write':
      return { kind: 'written', ...(await writeExport(database, task.job, throttled())) }
  }
}

/** Passes on one progress every 100 ms at most, and every change of phase. */
function throttled(): (progress: ExportProgress) => void {
  let phase: ExportProgress['phase'] | undefined
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

function say(message: ExportMessage): void {
  parentPort?.postMessage(message)
}
