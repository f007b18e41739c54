import { dirname, join } from 'node:path'
import { app } from 'electron'
import { v7 as uuidV7 } from 'uuid'
import { readBackupName } from '../shared/domain/backup/backup-name'
import { AppError } from '../shared/errors/app-error'
import { roomIn } from './database/care/backup-folder'
import type { CareService } from './database/care/care-service'
import { sizeOf } from './database/care/check-database'
import type { DataPlaces } from './database/care/data-places'
import { requestRestore } from './database/care/restore-request'

/** What stays free beside the copies. */
const ROOM_TO_WORK = 16 * 1024 * 1024

/**
 * Has the next start restore a backup, once it is sure that this can be done: a restore that fails at the start would cost a start.
 * @param permit asked again at the end, since looking through a large backup takes its time; the answer is who restores
 * @throws AppError `backup.unusable`, `backup.no_room`, and what `permit` throws
 */
export async function restoreAtNextStart(places: DataPlaces, care: CareService, name: string, permit: () => string): Promise<void> {
  const source = join(places.backups, name)
  if (readBackupName(name) === undefined || sizeOf(source) === 0) throw new AppError('backup.unusable')
  await care.check(source, 'full').catch((error: unknown) => {
    throw new AppError('backup.unusable', undefined, { cause: error })
  })
  // the present data becomes a backup, and the chosen one is copied into its place
  const needed = sizeOf(places.database) + sizeOf(`${places.database}-wal`) + sizeOf(source) + ROOM_TO_WORK
  if (roomIn(dirname(places.database)) < needed) throw new AppError('backup.no_room')
  requestRestore(places.database, { id: uuidV7(), name, actor: permit() })
}

/** Ends the app as closing it does, and starts it again. */
export function restartApp(): void {
  app.relaunch()
  app.quit()
}
