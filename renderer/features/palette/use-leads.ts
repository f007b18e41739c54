import { useEffect, useState } from 'react'
import type { UpcomingView } from '../../../shared/contract/desk-snapshot'
import type { ErrorValue, Result } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'

const UPCOMING = 50

interface Leads {
  /** The text that `leads` answer; empty for the coming ones. */
  readonly text: string
  /** Null until the first answer. */
  readonly leads: readonly UpcomingView[] | null
  readonly problem: ErrorValue | null
}

/** The leads that match a text, or without one those coming up. An answer that a later question has overtaken is dropped. */
export function useLeads(text: string, listId: string | null): Leads {
  const [state, setState] = useState<Leads>({ text: '', leads: null, problem: null })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other leads
  useEffect(() => {
    let current = true
    void ask(text).then((answer) => {
      if (!current) return
      setState((before) => (answer.ok ? { text, leads: answer.value, problem: null } : { ...before, problem: answer.error }))
    })
    return () => {
      current = false
    }
  }, [text, listId])
  return state
}

function ask(text: string): Promise<Result<readonly UpcomingView[]>> {
  return text === '' ? callMain('desk.upcoming', { limit: UPCOMING }) : callMain('desk.findLeads', { text })
}
