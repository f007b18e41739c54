import { Worker } from 'node:worker_threads'
import type { RestorePreview } from '../../../shared/contract/restore'
import type { BackupView, SalvageReport } from '../../../shared/contract/storage'
import { AppError } from '../../../shared/errors/app-error'
import type { CareMessage, CareTask } from './care-messages'
import type { CheckDepth } from './check-database'
import type { BackupJob } from './write-backup'

/** The slow work on the database's files, each task in a thread of its own with a connection of its own. All failures are AppErrors. */
export interface CareService {
  backup(job: BackupJob): Promise<BackupView>
  /** The backups with what is in them, newest first. */
  list(folder: string): Promise<readonly BackupView[]>
  /** @throws AppError `database.unreadable` */
  check(file: string, depth: CheckDepth): Promise<void>
  salvage(file: string, target: string): Promise<SalvageReport>
  /** What restoring a backup would change. @throws AppError `backup.unusable` */
  compare(file: string, folder: string, name: string): Promise<RestorePreview>
}

export function createCareService(worker: string): CareService {
  return {
    async backup(job) {
      const answer = await perform(worker, { kind: 'backup', job })
      return answer.kind === 'backup' ? answer.backup : unexpected(answer)
    },
    async list(folder) {
      const answer = await perform(worker, { kind: 'list', folder })
      return answer.kind === 'list' ? answer.backups : unexpected(answer)
    },
    async check(file, depth) {
      await perform(worker, { kind: 'check', file, depth })
    },
    async salvage(file, target) {
      const answer = await perform(worker, { kind: 'salvage', file, target })
      return answer.kind === 'salvage' ? answer.report : unexpected(answer)
    },
    async compare(file, folder, name) {
      const answer = await perform(worker, { kind: 'compare', file, folder, name })
      return answer.kind === 'compare' ? answer.preview : unexpected(answer)
    }
  }
}

function unexpected({ kind }: CareMessage): never {
  throw new AppError('app.unexpected', kind)
}

/** Starts a thread for one task and waits until it is gone: only then has it let go of its files. */
function perform(worker: string, task: CareTask): Promise<CareMessage> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: task })
    let answer: CareMessage | undefined
    let crash: unknown
    thread.on('message', (message: CareMessage) => {
      answer = message
    })
    thread.on('error', (error) => {
      crash = error
    })
    thread.on('exit', () => {
      if (answer === undefined) reject(new AppError('app.unexpected', task.kind, { cause: crash }))
      else if (answer.kind === 'failed') reject(new AppError(answer.error.code, answer.error.detail))
      else resolve(answer)
    })
  })
}
