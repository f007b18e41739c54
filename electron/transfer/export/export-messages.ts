import type { ExportChoices, ExportFilter, ExportFormat, Unholdables } from '../../../shared/contract/export'
import type { Language } from '../../../shared/domain/export/cell'
import type { ExportSource } from './export-table'

export interface WriteJob {
  readonly source: ExportSource
  readonly format: ExportFormat
  readonly language: Language
  readonly path: string
}

/** What a worker thread is started with. It does one task and ends. */
export type ExportTask = { readonly databaseFile: string } & (
  | { readonly kind: 'choices' }
  | { readonly kind: 'count'; readonly filter: ExportFilter }
  /** what CP932 can't hold of a table */
  | { readonly kind: 'check'; readonly source: ExportSource; readonly language: Language }
  | { readonly kind: 'write'; readonly job: WriteJob }
)

/** What the worker thread answers. */
export type ExportAnswer =
  | { readonly kind: 'choices'; readonly choices: ExportChoices }
  | { readonly kind: 'counted'; readonly rows: number }
  | { readonly kind: 'checked'; readonly unholdables: Unholdables }
  | { readonly kind: 'written'; readonly rows: number; readonly replaced: number }
