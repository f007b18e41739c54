import { mkdirSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BackupFile } from '../../../shared/contract/storage'
import { readBackupName } from '../../../shared/domain/backup/backup-name'
import { backupsToDelete } from '../../../shared/domain/backup/rotation'
import type { Instant } from '../../../shared/lib/time'

/** A file on its way to become a backup has this behind its name. */
export const PARTIAL = '.partial'

/** The backups in a folder, newest first; none when there is no such folder. */
export function backupsIn(folder: string): readonly BackupFile[] {
  return namesIn(folder)
    .flatMap((name) => readBackupName(name) ?? [])
    .map((backup) => ({ ...backup, bytes: statSync(join(folder, backup.name)).size }))
    .sort((one, other) => other.at - one.at)
}

/** Makes the folder, and takes away what a backup that was stopped has left there. */
export function tidyBackups(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of namesIn(folder)) if (name.includes(PARTIAL)) rmSync(join(folder, name), { force: true })
}

/** Deletes the backups that have had their time. */
export function rotateBackups(folder: string, now: Instant): void {
  for (const { name } of backupsToDelete(backupsIn(folder), now)) rmSync(join(folder, name), { force: true })
}

/** Bytes that may still be written on the disk of a folder. */
export function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Bytes free on the disk that a file is on, or will be; null when its folder does not say. */
export function roomNear(file: string): number | null {
  try {
    return roomIn(dirname(file))
  } catch {
    return null
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
