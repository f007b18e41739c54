import { z } from 'zod'
import type { Instant } from '../lib/time'
import type { BackupView } from './storage'

/** The wish to put a backup in the place of the data, kept beside the database until the next start carries it out. */
export const RestoreRequest = z.object({
  /** Names the restore in the log. */
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(120),
  actor: z.string().max(60)
})
export type RestoreRequest = z.infer<typeof RestoreRequest>

/** What is kept of the present data whatever the backup says: a customer's wish is not undone by a wrong click of ours. */
export interface CarriedOver {
  /** Do-not-call entries that the backup did not know, or knew as milder or lifted. */
  readonly dnc: number
  /** People who were erased since. */
  readonly erased: number
}

/** The numbers by which a person can tell one state of the data from another. */
export interface DataCounts {
  readonly leads: number
  readonly calls: number
  readonly todos: number
  readonly dnc: number
}

/** What restoring a backup would change. */
export interface RestorePreview {
  readonly backup: BackupView
  readonly present: DataCounts
  readonly restored: DataCounts
  /** What the backup does not know, and leaves the desk with it. */
  readonly onlyPresent: { readonly calls: number; readonly leads: number }
  readonly carried: CarriedOver
}

/** What a restore did, told until the person has seen it. */
export const RestoreReport = z.object({
  at: z.number(),
  /** When the backup was made that the data is from. */
  backupAt: z.number(),
  /** The backup of what was there before: the way back. Null when that could not be read. */
  before: z.string().max(120).nullable(),
  carried: z.object({ dnc: z.number(), erased: z.number() }),
  /** The entries among them, which leads have to follow. */
  dncIds: z.array(z.string().max(120))
})
export type RestoreReport = z.infer<typeof RestoreReport>

/** The backups as the desk shows them. */
export interface BackupsView {
  readonly backups: readonly BackupView[]
  readonly now: Instant
}
