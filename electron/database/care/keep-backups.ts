import { needsDailyBackup } from '../../../shared/domain/backup/rotation'
import { AppError } from '../../../shared/errors/app-error'
import type { Clock } from '../../../shared/lib/ports'
import { backupsIn } from './backup-folder'
import type { CareService } from './care-service'
import { type DataPlaces, rememberDamage } from './data-places'
import { noteCheck } from './last-check'

/**
 * Once a day, while the desk is at work: looks whether the whole database is sound and makes a backup of it.
 * @returns whether there was anything to do
 * @throws AppError `database.unreadable`, `backup.*`
 */
export async function careOnceADay(places: DataPlaces, care: CareService, clock: Clock): Promise<boolean> {
  const { database: file, backups } = places
  if (!needsDailyBackup(backupsIn(backups), clock.now())) return false
  await checkWhole(places, care, clock)
  await care.backup({ file, folder: backups, reason: 'daily', at: clock.now() })
  return true
}

/**
 * Looks whether the whole database is sound, and remembers what was found: damage for the next start, which then says so.
 * @throws AppError `database.unreadable`
 */
export async function checkWhole({ database: file }: DataPlaces, care: CareService, clock: Clock): Promise<void> {
  try {
    await care.check(file, 'full')
    noteCheck(file, clock.now())
  } catch (error) {
    if (error instanceof AppError && error.code === 'database.unreadable') rememberDamage(file, true)
    throw error
  }
}
