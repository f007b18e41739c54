import type { Instant } from '../../lib/time'

/** Why a backup was made: of itself once a day, by hand, before a newer app changed the schema, or before another one was restored. */
export const BACKUP_REASONS = ['daily', 'manual', 'migration', 'restore'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

/** A backup as its file's name tells of it. */
export interface NamedBackup {
  readonly name: string
  readonly at: Instant
  readonly reason: BackupReason
}

const FORM = new RegExp(`^toritsugi-(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)-(\\d\\d)-(\\d\\d)-(\\d{3})Z-(${BACKUP_REASONS.join('|')})\\.db$`)

/** `toritsugi-2026-07-14T05-12-00-000Z-daily.db`: in order by name, and without signs that a file system refuses. */
export function backupName(at: Instant, reason: BackupReason): string {
  return `toritsugi-${new Date(at).toISOString().replaceAll(/[:.]/g, '-')}-${reason}.db`
}

/** What a name says; undefined for a file that is no backup of ours. */
export function readBackupName(name: string): NamedBackup | undefined {
  const [, day, hour, minute, second, thousandth, reason] = FORM.exec(name) ?? []
  const at = Date.parse(`${day}T${hour}:${minute}:${second}.${thousandth}Z`)
  if (Number.isNaN(at)) return undefined
  return { name, at, reason: reason as BackupReason }
}
