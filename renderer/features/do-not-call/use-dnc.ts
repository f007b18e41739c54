import { useCallback, useEffect, useRef, useState } from 'react'
import type { DncEntryView, DncPlace, DncQuestion } from '../../../shared/contract/do-not-call'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'

const PAGE = 50

export type DncFilter = Pick<DncQuestion, 'text' | 'scope' | 'level' | 'state'>

interface DncState {
  /** Null until the first answer. */
  readonly entries: readonly DncEntryView[] | null
  readonly next: DncPlace | null
  readonly problem: ErrorValue | null
}

/** The entries that a filter lets through, a page at a time. An answer that a later question has overtaken is dropped. */
export function useDnc(filter: DncFilter): DncState & { more(): void; reload(): void } {
  const [state, setState] = useState<DncState>({ entries: null, next: null, problem: null })
  const latest = useRef(0)
  const question = JSON.stringify(filter)
  const read = useCallback(
    async (before: DncPlace | null) => {
      latest.current += 1
      const asked = latest.current
      const answer = await callMain('dnc.list', { ...(JSON.parse(question) as DncFilter), before, limit: PAGE })
      if (asked !== latest.current) return
      setState((known) => {
        if (!answer.ok) return { ...known, problem: answer.error }
        const earlier = before === null ? [] : (known.entries ?? [])
        return { entries: [...earlier, ...answer.value.entries], next: answer.value.next, problem: null }
      })
    },
    [question]
  )
  useEffect(() => {
    void read(null)
  }, [read])
  const { next } = state
  return { ...state, more: () => next !== null && void read(next), reload: () => void read(null) }
}
