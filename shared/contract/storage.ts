import { z } from 'zod'
import type { BackupReason } from '../domain/backup/backup-name'
import type { Instant } from '../lib/time'

/** What is known of a backup without opening it. */
export interface BackupFile {
  readonly name: string
  readonly at: Instant
  readonly reason: BackupReason
  readonly bytes: number
}

/** What a look inside adds. */
export interface BackupContents {
  readonly schema: number
  readonly leads: number
  readonly calls: number
}

/** A backup as the screen lists it; `contents` is null for one that cannot be read. */
export interface BackupView extends BackupFile {
  readonly contents: BackupContents | null
}

/** What became of one table of a damaged file. `lost` is null when nobody can tell how many rows there were. */
export interface SalvagedTable {
  readonly table: string
  readonly saved: number
  readonly lost: number | null
}

export interface SalvageReport {
  readonly tables: readonly SalvagedTable[]
}

/** What went wrong with the care of the data without standing in the way of work. */
export const StorageNoticeCode = z.enum([
  'backup.failed',
  'backup.no_room',
  'backup.unusable',
  'database.damaged',
  'settings.replaced',
  'settings.recovered'
])
export type StorageNoticeCode = z.infer<typeof StorageNoticeCode>

/** How it stands with the disk, and what the person should know of the care of the data. */
export interface StorageView {
  /** `low`: little room is left, and what is written still arrives; `full`: what is typed waits on the screen. */
  readonly level: 'ok' | 'low' | 'full'
  readonly notices: readonly StorageNoticeCode[]
}
