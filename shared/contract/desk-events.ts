import type { DeskSnapshot } from './desk-snapshot'
import type { ExportProgress } from './export'
import type { ImportProgress } from './import'
import type { UpdateView } from './updates'

/** What main tells the desk by itself. */
export interface DeskEvents {
  readonly 'desk.changed': DeskSnapshot
  readonly 'import.progress': ImportProgress
  readonly 'export.progress': ExportProgress
  readonly 'update.changed': UpdateView
}
export type DeskEventName = keyof DeskEvents
export const deskEventNames = [
  'desk.changed',
  'import.progress',
  'export.progress',
  'update.changed'
] as const satisfies readonly DeskEventName[]
