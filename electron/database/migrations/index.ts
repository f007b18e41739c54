import { initialSchema } from './0001-initial'
import { todosAndTimelineSchema } from './0002-todos-and-timeline'
import { importsAndUndoSchema } from './0004-imports-and-undo'

/** A numbered step from one schema to the next. Once released, its text never changes. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

export const migrations: readonly Migration[] = [
  { version: 1, name: 'initial', sql: initialSchema },
  { version: 2, name: 'todos-and-timeline', sql: todosAndTimelineSchema },
  { version: 4, name: 'imports-and-undo', sql: importsAndUndoSchema }
]
