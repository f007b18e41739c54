import type { DeskSnapshot } from './desk-snapshot'
import type { ImportProgress } from './import'

/** What main tells the desk by itself. */
export interface DeskEvents {
  readonly 'desk.changed': DeskSnapshot
  readonly 'import.progress': ImportProgress
}
export type DeskEventName = keyof DeskEvents
export const deskEventNames = ['desk.changed', 'import.progress'] as const satisfies readonly DeskEventName[]
