import { parentPort } from 'node:worker_threads'
import { AppError } from '../../../shared/errors/app-error'
import { storageFailure } from '../../../shared/errors/storage-failure'
import type { ThreadMessage } from './perform-in-thread'

const PROGRESS_INTERVAL_MS = 100

/** The thread's side of `performInThread`: says what came of its one task. A failure is an answer, too, by the name that `name` gives it. */
export async function answerTask(perform: () => unknown, name: (error: unknown) => AppError = named): Promise<void> {
  try {
    parentPort?.postMessage(await perform())
  } catch (error) {
    parentPort?.postMessage({ kind: 'failed', error: name(error).toValue() } satisfies ThreadMessage<never>)
  }
}

/** Passes on the first progress of each phase, then one every 100 ms at most. */
export function throttledProgress<Progress extends { readonly phase: string }>(): (progress: Progress) => void {
  let phase: string | undefined
  let at = 0
  return (progress) => {
    const now = Date.now()
    if (progress.phase === phase && now - at < PROGRESS_INTERVAL_MS) return
    phase = progress.phase
    at = now
    parentPort?.postMessage({ kind: 'progress', progress } satisfies ThreadMessage<Progress>)
  }
}

/** Files of the person's own stand elsewhere: that one of them may not be read or written says nothing of the desk's data. */
function named(error: unknown): AppError {
  const failure = storageFailure(error)
  const ofTheData = failure?.code === 'database.full' || failure?.detail?.startsWith('SQLITE_')
  if (failure && (failure === error || ofTheData)) return failure
  return new AppError('app.unexpected', kindOf(error))
}

/** The class or code of an unforeseen error: its message could quote a lead. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name
}
