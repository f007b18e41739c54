import type { ExportChoices, ExportFilter, ExportProgress, Unholdables } from '../../../shared/contract/export'
import type { Language } from '../../../shared/domain/export/cell'
import { AppError } from '../../../shared/errors/app-error'
import { performInThread } from '../../database/thread/perform-in-thread'
import type { ExportAnswer, ExportTask, WriteJob } from './export-messages'
import type { ExportSource } from './export-table'
import { removePartial } from './whole-file'

type OnProgress = (progress: ExportProgress) => void

/** Writes tables into files, each in a worker thread with a connection of its own that can only read. All failures are AppErrors. */
export interface ExportService {
  choices(): Promise<ExportChoices>
  count(filter: ExportFilter): Promise<number>
  check(source: ExportSource, language: Language, onProgress: OnProgress, signal: AbortSignal): Promise<Unholdables>
  /** The file stands whole at its place when the promise resolves, and not at all when it rejects. */
  write(job: WriteJob, onProgress: OnProgress, signal: AbortSignal): Promise<{ readonly rows: number; readonly replaced: number }>
}

export function createExportService({ worker, databaseFile }: { readonly worker: string; readonly databaseFile: string }): ExportService {
  return {
    async choices() {
      const answer = await perform(worker, { kind: 'choices', databaseFile })
      return answer.kind === 'choices' ? answer.choices : unexpected(answer)
    },
    async count(filter) {
      const answer = await perform(worker, { kind: 'count', filter, databaseFile })
      return answer.kind === 'counted' ? answer.rows : unexpected(answer)
    },
    async check(source, language, onProgress, signal) {
      const answer = await perform(worker, { kind: 'check', source, language, databaseFile }, onProgress, signal)
      return answer.kind === 'checked' ? answer.unholdables : unexpected(answer)
    },
    async write(job, onProgress, signal) {
      try {
        const answer = await perform(worker, { kind: 'write', job, databaseFile }, onProgress, signal)
        return answer.kind === 'written' ? answer : unexpected(answer)
      } catch (error) {
        // a thread that was stopped could not tidy up behind itself
        removePartial(job.path)
        throw error
      }
    }
  }
}

function unexpected({ kind }: ExportAnswer): never {
  throw new AppError('app.unexpected', kind)
}

function perform(worker: string, task: ExportTask, onProgress?: OnProgress, signal?: AbortSignal): Promise<ExportAnswer> {
  return performInThread(worker, task, { interrupted: 'export.interrupted', onProgress, signal })
}
