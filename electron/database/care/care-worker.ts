import { workerData } from 'node:worker_threads'
import { AppError } from '../../../shared/errors/app-error'
import { storageFailure } from '../../../shared/errors/storage-failure'
import { answerTask } from '../thread/answer-task'
import { backupsIn } from './backup-folder'
import type { CareAnswer, CareTask } from './care-messages'
import { checkDatabase } from './check-database'
import { compareBackup } from './compare-backup'
import { readBackup } from './read-backup'
import { salvageDatabase } from './salvage-database'
import { writeBackup } from './write-backup'

// every file it touches is one of the desk's data
void answerTask(
  () => perform(workerData as CareTask),
  (error) => storageFailure(error) ?? new AppError('app.unexpected')
)

async function perform(task: CareTask): Promise<CareAnswer> {
  switch (task.kind) {
    case 'backup':
      return { kind: 'backup', backup: await writeBackup(task.job) }
    case 'list':
      return { kind: 'list', backups: backupsIn(task.folder).map((backup) => readBackup(task.folder, backup)) }
    case 'check':
      checkDatabase(task.file, task.depth)
      return { kind: 'check' }
    case 'salvage':
      return { kind: 'salvage', report: salvageDatabase(task.file, task.target) }
    case 'compare':
      return { kind: 'compare', preview: compareBackup(task.file, task.folder, task.name) }
  }
}
