import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { BackupsView, RestorePreview } from '../../shared/contract/restore'
import type { BackupView } from '../../shared/contract/storage'

export interface BackupHandlerPorts {
  readonly now: () => number
  readonly list: () => Promise<readonly BackupView[]>
  readonly make: () => Promise<unknown>
  readonly preview: (name: string) => Promise<RestorePreview>
  /** @throws AppError `team.not_permitted`, `desk.call_open` */
  readonly mayRestore: () => void
  /** Has the next start restore a backup. @throws AppError `backup.unusable`, `backup.no_room` */
  readonly restore: (name: string) => Promise<void>
  readonly restart: () => void
  readonly seen: () => void
}

type BackupHandlers = Pick<DeskHandlers, Extract<keyof DeskHandlers, `backup.${string}`>>

/** Lists, makes and restores backups. */
export function backupHandlers({ now, list, make, preview, mayRestore, restore, restart, seen }: BackupHandlerPorts): BackupHandlers {
  const view = async (): Promise<BackupsView> => ({ backups: await list(), now: now() })
  return {
    'backup.list': view,
    async 'backup.make'() {
      await make()
      return view()
    },
    'backup.preview'({ name }) {
      mayRestore()
      return preview(name)
    },
    async 'backup.restore'({ name }) {
      mayRestore()
      await restore(name)
      restart()
      return null
    },
    'backup.seen'() {
      seen()
      return null
    }
  }
}
