import { setTimeout } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { openDatabase } from '../../database/open'
import { createSearchIndex } from '../../database/repositories/search-index'
import { answerTask } from '../../database/thread/answer-task'
import { buildIndex } from './build-index'
import type { SearchIndexAnswer, SearchIndexTask } from './search-index-service'

void answerTask(async (): Promise<SearchIndexAnswer> => {
  const { databaseFile } = workerData as SearchIndexTask
  const database = openDatabase(databaseFile)
  try {
    // a power cut may take the last slices: they are noted as not taken in then, too
    database.pragma('synchronous = NORMAL')
    await buildIndex(createSearchIndex(database), {
      elapsed: () => performance.now(),
      rest: async (milliseconds) => void (await setTimeout(milliseconds))
    })
    return { kind: 'built' }
  } finally {
    database.close()
  }
})
