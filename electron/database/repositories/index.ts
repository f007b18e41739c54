import type { DeskDatabase } from '../open'
import { createRowRecorder } from '../row-recorder'
import { steadyStatements } from '../steady-statements'
import { createAnswerRepository } from './answer-repository'
import { createBulkRepository } from './bulk-repository'
import { createCallQualityRepository } from './call-quality-repository'
import { createCallRepository } from './call-repository'
import { createCallerRepository } from './caller-repository'
import { createCompanyGroupRepository } from './company-group-repository'
import { createDeskSessionRepository } from './desk-session-repository'
import { createDncPageRepository } from './dnc-page-repository'
import { createDncRepository } from './dnc-repository'
import { createDraftRepository } from './draft-repository'
import { createEntryRepository } from './entry-repository'
import { createHandoffRepository } from './handoff-repository'
import { createHealthRepository } from './health-repository'
import { createImportHistoryRepository } from './import-history-repository'
import { createLeadListRepository } from './lead-list-repository'
import { createLeadRepository } from './lead-repository'
import { createListRepository } from './list-repository'
import { createMailRepository } from './mail-repository'
import { createMissedCallRepository } from './missed-call-repository'
import { createNoteRepository } from './note-repository'
import { createOpRepository } from './op-repository'
import { createOutcomeRepository } from './outcome-repository'
import { createPersonRepository } from './person-repository'
import { createQueueRepository } from './queue-repository'
import { createRecordingRepository } from './recording-repository'
import { createScriptRepository } from './script-repository'
import { createSearchIndex } from './search-index'
import { createSearchRepository } from './search-repository'
import { createTeamSettingRepository } from './team-setting-repository'
import { createTimelineRepository } from './timeline-repository'
import { createTodoRepository } from './todo-repository'

/** All repositories over one connection, and the way to make several of their writes one. */
export type Repositories = ReturnType<typeof createRepositories>

export function createRepositories(database: DeskDatabase) {
  // first: its triggers are part of what every statement prepared after it is compiled with
  const changes = createRowRecorder(database)
  const statements = steadyStatements(database)
  const searchIndex = createSearchIndex(database)
  return {
    answers: createAnswerRepository(statements),
    bulk: createBulkRepository(statements),
    callQuality: createCallQualityRepository(statements),
    callers: createCallerRepository(statements),
    calls: createCallRepository(statements),
    changes,
    deskSession: createDeskSessionRepository(statements),
    dnc: createDncRepository(statements),
    dncPages: createDncPageRepository(statements),
    drafts: createDraftRepository(statements),
    entries: createEntryRepository(statements),
    groups: createCompanyGroupRepository(statements),
    handoffs: createHandoffRepository(statements),
    health: createHealthRepository(statements),
    imports: createImportHistoryRepository(database),
    leadList: createLeadListRepository(database),
    leads: createLeadRepository(statements),
    lists: createListRepository(statements),
    missedCalls: createMissedCallRepository(statements),
    mails: createMailRepository(statements),
    notes: createNoteRepository(statements),
    ops: createOpRepository(statements),
    outcomes: createOutcomeRepository(statements),
    people: createPersonRepository(database),
    queue: createQueueRepository(database),
    recordings: createRecordingRepository(statements),
    scripts: createScriptRepository(statements),
    search: createSearchRepository(statements, searchIndex),
    searchIndex,
    teamSettings: createTeamSettingRepository(statements),
    timeline: createTimelineRepository(statements),
    todos: createTodoRepository(statements),
    /** Runs all writes of `work` as one transaction: all of them happen, or none. */
    transaction: <Value>(work: () => Value): Value => database.transaction(work).immediate(),
    /** Copies what the log holds into the database, so that no outcome has to; for moments in which nobody waits. */
    checkpoint: (): void => void database.pragma('wal_checkpoint(PASSIVE)'),
    /** What `work` would answer, without anything of it happening. */
    rehearse<Value>(work: () => Value): Value {
      database.exec('BEGIN IMMEDIATE')
      try {
        return work()
      } finally {
        database.exec('ROLLBACK')
      }
    }
  } as const
}
