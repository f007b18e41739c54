import { initialSchema } from './0001-initial'
import { todosAndTimelineSchema } from './0002-todos-and-timeline'
import { erasureSchema } from './0007-erasure'

/** A numbered step from one schema to the next. Once released, its text never changes. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

export const migrations: readonly Migration[] = [
  { version: 1, name: 'initial', sql: initialSchema },
  { version: 2, name: 'todos-and-timeline', sql: todosAndTimelineSchema },
  { version: 7, name: 'erasure', sql: erasureSchema }
]
