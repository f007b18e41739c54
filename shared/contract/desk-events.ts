import type { DeskSnapshot } from './desk-snapshot'
import type { ExportProgress } from './export'
import type { ImportProgress } from './import'

/** What main tells the desk by itself. */
export interface DeskEvents {
  readonly 'desk.changed': DeskSnapshot
  readonly 'import.progress': ImportProgress
  readonly 'export.progress': ExportProgress
}
export type DeskEventName = keyof DeskEvents
export const deskEventNames = ['desk.changed', 'import.progress', 'export.progress'] as const satisfies readonly DeskEventName[]
