import { Worker } from 'node:worker_threads'
import { AppError, type ErrorValue } from '../../../shared/errors/app-error'
import type { ErrorCode } from '../../../shared/errors/catalogue'

/** What every worker thread may say before its answer, and instead of one. */
export type ThreadMessage<Progress> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly error: ErrorValue }

interface ThreadOptions<Progress> {
  /** What a thread that ends without an answer means. */
  readonly interrupted: ErrorCode
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Stops the thread at once. */
  readonly signal?: AbortSignal | undefined
  /** Megabytes of heap the thread may use. */
  readonly memory?: number
}

/** The largest file takes some 600 MB; a thread beyond this ends alone, instead of taking the app with it. */
const LARGEST_HEAP = 2048

/**
 * Starts a thread for one task and waits until it is gone: only then has it let go of the database and its files.
 * @throws AppError what the thread says went wrong, or `interrupted`
 */
export function performInThread<Answer extends { readonly kind: string }, Progress>(
  worker: string | URL,
  task: unknown,
  { interrupted, onProgress, signal, memory = LARGEST_HEAP }: ThreadOptions<Progress>
): Promise<Answer> {
  if (signal?.aborted) return Promise.reject(new AppError(interrupted))
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: memory } })
    let answer: Answer | undefined
    let failure: ErrorValue | undefined
    let crash: unknown
    const stop = (): void => void thread.terminate()
    signal?.addEventListener('abort', stop)
    thread.on('message', (message: Answer | ThreadMessage<Progress>) => {
      if (isProgress(message)) onProgress?.(message.progress)
      else if (isFailure(message)) failure = message.error
      else answer = message
    })
    thread.on('error', (error) => {
      crash = error
    })
    thread.on('exit', () => {
      signal?.removeEventListener('abort', stop)
      if (answer !== undefined) resolve(answer)
      else if (failure !== undefined) reject(new AppError(failure.code, failure.detail))
      else reject(new AppError(ranOutOfMemory(crash) ? 'app.out_of_memory' : interrupted, undefined, { cause: crash }))
    })
  })
}

function ranOutOfMemory(crash: unknown): boolean {
  return crash instanceof Error && 'code' in crash && crash.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

type Progressing<Progress> = Extract<ThreadMessage<Progress>, { kind: 'progress' }>
type Failed = Extract<ThreadMessage<never>, { kind: 'failed' }>

function isProgress<Progress>(message: { readonly kind: string }): message is Progressing<Progress> {
  return message.kind === 'progress'
}

function isFailure(message: { readonly kind: string }): message is Failed {
  return message.kind === 'failed'
}
