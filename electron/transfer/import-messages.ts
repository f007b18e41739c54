import type { ImportForecast, ImportPlan, ImportPreview, ImportReport, PreviewOptions } from '../../shared/contract/import'
import type { ImportJob } from './import-job'
import type { UndoRequest } from './undo-import'

/** What a worker thread is started with. It does one task and ends. */
export type ImportTask =
  | { readonly kind: 'preview'; readonly path: string; readonly options: PreviewOptions }
  | { readonly kind: 'forecast'; readonly path: string; readonly plan: ImportPlan; readonly databaseFile: string }
  | { readonly kind: 'undo'; readonly request: UndoRequest; readonly databaseFile: string }
  | { readonly kind: 'import'; readonly job: ImportJob; readonly importId: string; readonly databaseFile: string }
  /** whether an import whose thread ended without a word was committed */
  | { readonly kind: 'recall'; readonly importId: string; readonly quarantineFolder: string; readonly databaseFile: string }

/** What the worker thread answers. */
export type ImportAnswer =
  | { readonly kind: 'previewed'; readonly preview: ImportPreview }
  | { readonly kind: 'forecast'; readonly forecast: ImportForecast }
  | { readonly kind: 'undone' }
  | { readonly kind: 'imported'; readonly report: ImportReport }
  | { readonly kind: 'recalled'; readonly report: ImportReport | undefined }
