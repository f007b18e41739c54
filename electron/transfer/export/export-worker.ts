import { workerData } from 'node:worker_threads'
import type { ExportProgress } from '../../../shared/contract/export'
import { type DeskDatabase, openForReading } from '../../database/open'
import { createExportRepository } from '../../database/repositories/export-repository'
import { answerTask, throttledProgress } from '../../database/thread/answer-task'
import type { ExportAnswer, ExportTask } from './export-messages'
import { checkCp932, writeExport } from './write-export'

const task = workerData as ExportTask
void answerTask(async () => {
  const database = openForReading(task.databaseFile)
  try {
    return await perform(database, task)
  } finally {
    database.close()
  }
})

async function perform(database: DeskDatabase, task: ExportTask): Promise<ExportAnswer> {
  switch (task.kind) {
    case 'choices':
      return { kind: 'choices', choices: { reps: createExportRepository(database).reps() } }
    case 'count':
      return { kind: 'counted', rows: createExportRepository(database).count(task.filter) }
    case 'check':
      return { kind: 'checked', unholdables: checkCp932(database, task.source, task.language, throttledProgress<ExportProgress>()) }
    case 'write':
      return { kind: 'written', ...(await writeExport(database, task.job, throttledProgress<ExportProgress>())) }
  }
}
