import type { RestorePreview } from '../../../shared/contract/restore'
import type { BackupView, SalvageReport } from '../../../shared/contract/storage'
import type { CheckDepth } from './check-database'
import type { BackupJob } from './write-backup'

/** What the worker thread is started with. It does one task and ends. */
export type CareTask =
  | { readonly kind: 'backup'; readonly job: BackupJob }
  | { readonly kind: 'list'; readonly folder: string }
  | { readonly kind: 'check'; readonly file: string; readonly depth: CheckDepth }
  | { readonly kind: 'salvage'; readonly file: string; readonly target: string }
  | { readonly kind: 'compare'; readonly file: string; readonly folder: string; readonly name: string }

/** What the worker thread says at its end, unless it failed. */
export type CareAnswer =
  | { readonly kind: 'backup'; readonly backup: BackupView }
  | { readonly kind: 'list'; readonly backups: readonly BackupView[] }
  | { readonly kind: 'check' }
  | { readonly kind: 'salvage'; readonly report: SalvageReport }
  | { readonly kind: 'compare'; readonly preview: RestorePreview }
