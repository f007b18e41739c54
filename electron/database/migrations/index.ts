import { initialSchema } from './0001-initial'
import { todosAndTimelineSchema } from './0002-todos-and-timeline'
import { importsAndUndoSchema } from './0004-imports-and-undo'
import { doNotCallLadderSchema } from './0005-do-not-call-ladder'
import { teamSettingsSchema } from './0006-team-settings'

/** A numbered step from one schema to the next. Once released, its text never changes. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

export const migrations: readonly Migration[] = [
  { version: 1, name: 'initial', sql: initialSchema },
  { version: 2, name: 'todos-and-timeline', sql: todosAndTimelineSchema },
  { version: 4, name: 'imports-and-undo', sql: importsAndUndoSchema },
  { version: 5, name: 'do-not-call-ladder', sql: doNotCallLadderSchema },
  { version: 6, name: 'team-settings', sql: teamSettingsSchema }
]
