import type { BackupReason } from '../domain/backup/backup-name'
import type { ErrorCode } from '../errors/catalogue'
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
export interface StorageNotice {
  readonly code: ErrorCode
}
