import type { RestorePreview } from '../../../shared/contract/restore'
import type { BackupView, SalvageReport } from '../../../shared/contract/storage'
import { performInThread } from '../thread/perform-in-thread'
import type { CareAnswer, CareTask } from './care-messages'
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
  const perform = <Kind extends CareTask['kind']>(task: Extract<CareTask, { kind: Kind }>) =>
    performInThread<Extract<CareAnswer, { kind: Kind }>, never>(worker, task, { interrupted: 'app.unexpected' })
  return {
    backup: async (job) => (await perform<'backup'>({ kind: 'backup', job })).backup,
    list: async (folder) => (await perform<'list'>({ kind: 'list', folder })).backups,
    async check(file, depth) {
      await perform<'check'>({ kind: 'check', file, depth })
    },
    salvage: async (file, target) => (await perform<'salvage'>({ kind: 'salvage', file, target })).report,
    compare: async (file, folder, name) => (await perform<'compare'>({ kind: 'compare', file, folder, name })).preview
  }
}
