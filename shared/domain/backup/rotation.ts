import { DAY, type Instant, JAPAN_AHEAD } from '../../lib/time'
import type { NamedBackup } from './backup-name'

/** How many backups are kept: the last few of today, one of each day, one of each week. */
export const ROTATION = { today: 5, days: 14, weeks: 8 } as const

/** What was put aside before a restore or a migration is kept this long whatever else was made that day, so that either can be undone. */
const KEPT_ASIDE_DAYS = 14

/**
 * Which backups have had their time. The newest of all is never among them, nor is one that seems to be made later than now: the clock
 * may have been wrong then or may be now. Days and weeks (from Monday) are those of Japan.
 */
export function backupsToDelete<Backup extends NamedBackup>(backups: readonly Backup[], now: Instant): readonly Backup[] {
  const today = dayOf(now)
  const newestFirst = backups.filter(({ at }) => at <= now).sort((one, other) => other.at - one.at || (one.name < other.name ? 1 : -1))
  const kept = new Set<Backup>(newestFirst.slice(0, 1))
  for (const backup of newestFirst.filter(({ at }) => dayOf(at) === today).slice(0, ROTATION.today)) kept.add(backup)
  for (const backup of firstOfEach(newestFirst, dayOf)) if (today - dayOf(backup.at) < ROTATION.days) kept.add(backup)
  for (const backup of firstOfEach(newestFirst, weekOf)) if (weekOf(now) - weekOf(backup.at) < ROTATION.weeks) kept.add(backup)
  for (const backup of newestFirst) if (isAside(backup) && today - dayOf(backup.at) < KEPT_ASIDE_DAYS) kept.add(backup)
  return newestFirst.filter((backup) => !kept.has(backup))
}

/** Whether a day has no backup yet. */
export function needsDailyBackup(backups: readonly NamedBackup[], now: Instant): boolean {
  return !backups.some(({ at }) => dayOf(at) === dayOf(now))
}

function isAside({ reason }: NamedBackup): boolean {
  return reason === 'restore' || reason === 'migration'
}

function firstOfEach<Backup extends NamedBackup>(newestFirst: readonly Backup[], part: (at: Instant) => number): readonly Backup[] {
  const seen = new Set<number>()
  return newestFirst.filter(({ at }) => !seen.has(part(at)) && seen.add(part(at)))
}

function dayOf(at: Instant): number {
  return Math.floor((at + JAPAN_AHEAD) / DAY)
}

/** Weeks begin on Monday; the first day of the epoch was a Thursday. */
function weekOf(at: Instant): number {
  return Math.floor((dayOf(at) + 3) / 7)
}
