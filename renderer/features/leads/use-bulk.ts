import { useCallback, useEffect, useState } from 'react'
import type { BulkPreview, BulkProgress, BulkRequest, LastBulk } from '../../../shared/contract/lead-list'
import type { ErrorValue, Result } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'

export interface Bulk {
  readonly running: { readonly kind: 'change' | 'undo'; readonly progress: BulkProgress } | null
  /** What came of the last one, until the next begins. */
  readonly done: { readonly kind: 'change' | 'undo'; readonly progress: BulkProgress } | null
  readonly last: LastBulk | null
  readonly problem: ErrorValue | null
  run(request: BulkRequest): Promise<boolean>
  undo(): Promise<void>
  /** What is done stays and can be undone. */
  stop(): void
}

/** Changes of many leads: main works on only while it is asked to, so stopping is not asking any more. */
export function useBulk(onDone: () => void): Bulk {
  const [state, setState] = useState<Pick<Bulk, 'running' | 'done' | 'last' | 'problem'>>({
    running: null,
    done: null,
    last: null,
    problem: null
  })
  const [control] = useState(() => ({ stopped: false }))
  const patch = useCallback((change: Partial<typeof state>) => setState((known) => ({ ...known, ...change })), [])
  const lookForLast = useCallback(async () => {
    const answer = await callMain('leads.lastBulk', undefined)
    if (answer.ok) patch({ last: answer.value })
  }, [patch])
  useEffect(() => {
    void lookForLast()
    return () => {
      control.stopped = true
    }
  }, [lookForLast, control])

  const work = async (kind: 'change' | 'undo', begin: Promise<Result<BulkProgress>>): Promise<boolean> => {
    control.stopped = false
    patch({ done: null, problem: null })
    let answer = await begin
    while (answer.ok && !answer.value.finished && !control.stopped) {
      patch({ running: { kind, progress: answer.value } })
      answer = await callMain('leads.bulkGoOn', { jobId: answer.value.jobId })
    }
    patch(answer.ok ? { running: null, done: { kind, progress: answer.value } } : { running: null, problem: answer.error })
    await lookForLast()
    onDone()
    return answer.ok
  }

  return {
    ...state,
    run: (request) => work('change', callMain('leads.bulkBegin', request)),
    undo: async () => void (await work('undo', callMain('leads.bulkUndo', undefined))),
    stop() {
      control.stopped = true
    }
  }
}

/** What a change would do, asked anew whenever it or the selection changes; undefined until main has answered. */
export function useBulkPreview(request: BulkRequest | null): Result<BulkPreview> | undefined {
  const [answer, setAnswer] = useState<Result<BulkPreview>>()
  const question = JSON.stringify(request)
  useEffect(() => {
    let current = true
    setAnswer(undefined)
    const asked = JSON.parse(question) as BulkRequest | null
    if (asked !== null) void callMain('leads.bulkPreview', asked).then((result) => current && setAnswer(result))
    return () => {
      current = false
    }
  }, [question])
  return answer
}
