import type { DeskDatabase } from '../open'
import { createAnswerRepository } from './answer-repository'
import { createCallRepository } from './call-repository'
import { createDncRepository } from './dnc-repository'
import { createEntryRepository } from './entry-repository'
import { createHandoffRepository } from './handoff-repository'
import { createLeadRepository } from './lead-repository'
import { createListRepository } from './list-repository'
import { createMailRepository } from './mail-repository'
import { createNoteRepository } from './note-repository'
import { createOpRepository } from './op-repository'
import { createOutcomeRepository } from './outcome-repository'
import { createQueueRepository } from './queue-repository'
import { createScriptRepository } from './script-repository'
import { createSearchRepository } from './search-repository'
import { createTodoRepository } from './todo-repository'

/** All repositories over one connection, and the way to make several of their writes one. */
export type Repositories = ReturnType<typeof createRepositories>

export function createRepositories(database: DeskDatabase) {
  return {
    answers: createAnswerRepository(database),
    calls: createCallRepository(database),
    dnc: createDncRepository(database),
    entries: createEntryRepository(database),
    handoffs: createHandoffRepository(database),
    leads: createLeadRepository(database),
    lists: createListRepository(database),
    mails: createMailRepository(database),
    notes: createNoteRepository(database),
    ops: createOpRepository(database),
    outcomes: createOutcomeRepository(database),
    queue: createQueueRepository(database),
    scripts: createScriptRepository(database),
    search: createSearchRepository(database),
    todos: createTodoRepository(database),
    /** Runs all writes of `work` as one transaction: all of them happen, or none. */
    transaction: <Value>(work: () => Value): Value => database.transaction(work).immediate()
  } as const
}
