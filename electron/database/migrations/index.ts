import { initialSchema } from './0001-initial'
import { todosAndTimelineSchema } from './0002-todos-and-timeline'
import { importsAndUndoSchema } from './0003-imports-and-undo'
import { doNotCallLadderSchema } from './0004-do-not-call-ladder'
import { teamSettingsSchema } from './0005-team-settings'
import { erasureSchema } from './0006-erasure'
import { journalSchema } from './0007-journal'
import { searchIndexSchema } from './0008-search-index'
import { leadListSchema } from './0009-lead-list'
import { callsBothWaysSchema } from './0010-calls-both-ways'
import { callQualitySchema } from './0011-call-quality'
import { recordingsSchema } from './0012-recordings'

/** A numbered step from one schema to the next. Once released, its text never changes. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

export const migrations: readonly Migration[] = [
  { version: 1, name: 'initial', sql: initialSchema },
  { version: 2, name: 'todos-and-timeline', sql: todosAndTimelineSchema },
  { version: 3, name: 'imports-and-undo', sql: importsAndUndoSchema },
  { version: 4, name: 'do-not-call-ladder', sql: doNotCallLadderSchema },
  { version: 5, name: 'team-settings', sql: teamSettingsSchema },
  { version: 6, name: 'erasure', sql: erasureSchema },
  { version: 7, name: 'journal', sql: journalSchema },
  { version: 8, name: 'search-index', sql: searchIndexSchema },
  { version: 9, name: 'lead-list', sql: leadListSchema },
  { version: 10, name: 'calls-both-ways', sql: callsBothWaysSchema },
  { version: 11, name: 'call-quality', sql: callQualitySchema },
  { version: 12, name: 'recordings', sql: recordingsSchema }
]
