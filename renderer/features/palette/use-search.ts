import { useEffect, useState } from 'react'
import type { UpcomingView } from '../../../shared/contract/desk-snapshot'
import type { SearchGroup, SearchGroupView } from '../../../shared/contract/search'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'

const UPCOMING = 50
/** Letters that follow one another faster than this are one question. */
const PAUSE_MILLISECONDS = 90

interface Answer {
  /** The question that it answers; null before the first. */
  readonly to: string | null
  /** The coming leads, when nothing was typed. */
  readonly upcoming: readonly UpcomingView[]
  readonly found: readonly SearchGroupView[]
}

export interface Search extends Answer {
  /** Whether it answers what is typed now. */
  readonly settled: boolean
  readonly problem: ErrorValue | null
}

/** The leads that match a text, or without one those coming up. An answer that a later question has overtaken is dropped. */
export function useSearch(text: string, group: SearchGroup | null, listId: string | null): Search {
  const [answer, setAnswer] = useState<Answer>({ to: null, upcoming: [], found: [] })
  const [problem, setProblem] = useState<ErrorValue | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const question = JSON.stringify([text, group, listId])
  useEffect(() => {
    let current = true
    const timer = setTimeout(
      async () => {
        const result = await ask(text, group)
        if (!current) return
        if (result.ok) setAnswer({ to: question, ...result.value })
        setProblem(result.ok ? null : result.error)
        setAsked(question)
      },
      text === '' ? 0 : PAUSE_MILLISECONDS
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, group, question])
  return { ...answer, settled: answer.to === question, problem: asked === question ? problem : null }
}

async function ask(text: string, group: SearchGroup | null) {
  if (text === '') {
    const result = await callMain('desk.upcoming', { limit: UPCOMING })
    return result.ok ? ({ ok: true, value: { upcoming: result.value, found: [] } } as const) : result
  }
  const result = await callMain('desk.search', { text, group })
  return result.ok ? ({ ok: true, value: { upcoming: [], found: result.value.groups } } as const) : result
}
