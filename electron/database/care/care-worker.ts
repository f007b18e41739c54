import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../../shared/errors/app-error'
import { storageFailure } from '../../../shared/errors/storage-failure'
import { backupsIn } from './backup-folder'
import type { CareMessage, CareTask } from './care-messages'
import { checkDatabase } from './check-database'
import { compareBackup } from './compare-backup'
import { readBackup } from './read-backup'
import { salvageDatabase } from './salvage-database'
import { writeBackup } from './write-backup'

perform(workerData as CareTask)
  .catch((error: unknown): CareMessage => ({ kind: 'failed', error: (storageFailure(error) ?? new AppError('app.unexpected')).toValue() }))
  .then((message) => parentPort?.postMessage(message))

async function perform(task: CareTask): Promise<CareMessage> {
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
