import { performInThread } from '../../database/thread/perform-in-thread'

export interface SearchIndexTask {
  readonly databaseFile: string
}

export interface SearchIndexAnswer {
  readonly kind: 'built'
}

/** Brings the index of the search up to date in a worker thread. */
export interface SearchIndexService {
  /** Resolves when nothing is left; what was done before an end by `signal` stays done. Rejects with an AppError. */
  build(signal: AbortSignal): Promise<void>
}

export function createSearchIndexService({ worker, databaseFile }: SearchIndexTask & { readonly worker: string }): SearchIndexService {
  return {
    async build(signal) {
      const task: SearchIndexTask = { databaseFile }
      await performInThread<SearchIndexAnswer, never>(worker, task, { interrupted: 'app.unexpected', signal })
    }
  }
}
