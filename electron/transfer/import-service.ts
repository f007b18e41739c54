import { v7 as newId } from 'uuid'
import type { ImportForecast, ImportPlan, ImportPreview, ImportProgress, ImportReport, PreviewOptions } from '../../shared/contract/import'
import { AppError } from '../../shared/errors/app-error'
import { performInThread } from '../database/thread/perform-in-thread'
import type { ImportJob } from './import-job'
import type { ImportAnswer, ImportTask } from './import-messages'
import { removeUnfinished } from './quarantine-file'
import type { UndoRequest } from './undo-import'

export interface ImportServiceOptions {
  /** the built import-worker */
  readonly worker: string | URL
  readonly databaseFile: string
}

/** Looks at files of leads and imports them, each in a worker thread of its own. All failures are AppErrors. */
export interface ImportService {
  preview(path: string, options?: PreviewOptions): Promise<ImportPreview>
  /** counts what an import would do, under every policy; `signal` stops the counting */
  forecast(path: string, plan: ImportPlan, signal?: AbortSignal): Promise<ImportForecast>
  /** takes a whole import back, or rejects and changes nothing */
  undo(request: UndoRequest): Promise<void>
  /**
   * One file, one transaction: it is in the database as a whole when the promise resolves, and not at all when it rejects.
   * @param signal stops the import: `import.interrupted`, nothing changed; one that is committed by then resolves, without examples of repairs
   */
  run(job: ImportJob, onProgress?: (progress: ImportProgress) => void, signal?: AbortSignal): Promise<ImportReport>
}

export function createImportService({ worker, databaseFile }: ImportServiceOptions): ImportService {
  /** The report of an import that was killed between its commit and its last word. */
  const recall = async (importId: string, { quarantineFolder }: ImportJob, error: unknown): Promise<ImportReport | undefined> => {
    if (!(error instanceof AppError && error.code === 'import.interrupted')) return undefined
    // a database that can't be asked now keeps its answer; what went wrong first is what is told
    const answer = await perform(worker, { kind: 'recall', importId, quarantineFolder, databaseFile }).catch(() => undefined)
    return answer?.kind === 'recalled' ? answer.report : undefined
  }

  return {
    async preview(path, options = {}) {
      const answer = await perform(worker, { kind: 'preview', path, options })
      if (answer.kind === 'previewed') return answer.preview
      throw new AppError('app.unexpected', answer.kind)
    },
    async forecast(path, plan, signal) {
      const answer = await perform(worker, { kind: 'forecast', path, plan, databaseFile }, undefined, signal)
      if (answer.kind === 'forecast') return answer.forecast
      throw new AppError('app.unexpected', answer.kind)
    },
    async undo(request) {
      const answer = await perform(worker, { kind: 'undo', request, databaseFile })
      if (answer.kind !== 'undone') throw new AppError('app.unexpected', answer.kind)
    },
    async run(job, onProgress, signal) {
      const importId = newId()
      try {
        const answer = await perform(worker, { kind: 'import', job, importId, databaseFile }, onProgress, signal)
        if (answer.kind === 'imported') return answer.report
        throw new AppError('app.unexpected', answer.kind)
      } catch (error) {
        const committed = await recall(importId, job, error)
        if (committed !== undefined) return committed
        // a thread that was killed could not tidy up behind itself
        removeUnfinished(job.quarantineFolder, job.path)
        throw error
      }
    }
  }
}

function perform(
  worker: string | URL,
  task: ImportTask,
  onProgress?: (progress: ImportProgress) => void,
  signal?: AbortSignal
): Promise<ImportAnswer> {
  return performInThread(worker, task, { interrupted: 'import.interrupted', onProgress, signal })
}
