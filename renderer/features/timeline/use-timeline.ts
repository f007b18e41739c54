import { useCallback, useEffect, useRef, useState } from 'react'
import type { TimelineEvent, TimelineKind, TimelinePlace, TimelineQuestion } from '../../../shared/contract/timeline'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'

const PAGE = 50

export interface TimelineState {
  /** Null until the first answer. */
  readonly events: readonly TimelineEvent[] | null
  readonly next: TimelinePlace | null
  readonly problem: ErrorValue | null
  more(): void
}

/** A lead's or a company's events, a page at a time. An answer that a later question has overtaken is dropped. */
export function useTimeline(of: TimelineQuestion['of'], kinds: readonly TimelineKind[]): TimelineState {
  const [state, setState] = useState<Omit<TimelineState, 'more'>>({ events: null, next: null, problem: null })
  const latest = useRef(0)
  const question = JSON.stringify({ of, kinds })

  const read = useCallback(
    async (before: TimelinePlace | null) => {
      latest.current += 1
      const asked = latest.current
      const answer = await callMain('timeline.read', {
        ...(JSON.parse(question) as Pick<TimelineQuestion, 'of' | 'kinds'>),
        before,
        limit: PAGE
      })
      if (asked !== latest.current) return
      setState((known) => {
        if (!answer.ok) return { ...known, problem: answer.error }
        const earlier = before === null ? [] : (known.events ?? [])
        return { events: [...earlier, ...answer.value.events], next: answer.value.next, problem: null }
      })
    },
    [question]
  )
  useEffect(() => {
    void read(null)
  }, [read])

  const { next } = state
  return { ...state, more: () => next !== null && void read(next) }
}
