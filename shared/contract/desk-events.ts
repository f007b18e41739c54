import type { DeskSnapshot } from './desk-snapshot'
import type { ExportProgress } from './export'
import type { MainFailure } from './health'
import type { ImportProgress } from './import'
import type { AudioView } from './line-audio'
import type { UpdateView } from './updates'

/** What main tells the desk by itself. */
export interface DeskEvents {
  readonly 'desk.changed': DeskSnapshot
  readonly 'import.progress': ImportProgress
  readonly 'export.progress': ExportProgress
  readonly 'update.changed': UpdateView
  readonly 'audio.changed': AudioView
  /** How loud the microphone is, in decibels below full scale, while a screen shows it. */
  readonly 'audio.level': { readonly loudness: number }
  /** How loud it is what comes back from the echo that is being tried. */
  readonly 'audio.echo': { readonly loudness: number }
  /** Another program asks to call a number (`tel:`). It only fills the dialog: nobody is dialled by a link. */
  readonly 'desk.telLink': { readonly number: string }
  readonly 'app.failed': MainFailure
}
export type DeskEventName = keyof DeskEvents
export const deskEventNames = [
  'desk.changed',
  'import.progress',
  'export.progress',
  'update.changed',
  'audio.changed',
  'audio.level',
  'audio.echo',
  'desk.telLink',
  'app.failed'
] as const satisfies readonly DeskEventName[]
