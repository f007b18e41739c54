import { needsDailyBackup } from '../../../shared/domain/backup/rotation'
import type { Clock } from '../../../shared/lib/ports'
import { backupsIn } from './backup-folder'
import type { CareService } from './care-service'
import { type DataPlaces, rememberDamage } from './prepare-database'

/**
 * Once a day, while the desk is at work: looks whether the whole database is sound and makes a backup of it. What is damaged is
 * remembered for the next start, which then says so.
 * @throws AppError `database.unreadable`, `backup.*`
 */
export async function careOnceADay({ database: file, backups }: DataPlaces, care: CareService, clock: Clock): Promise<void> {
  if (!needsDailyBackup(backupsIn(backups), clock.now())) return
  try {
    await care.check(file, 'full')
  } catch (error) {
    rememberDamage(file, true)
    throw error
  }
  await care.backup({ file, folder: backups, reason: 'daily', at: clock.now() })
}
