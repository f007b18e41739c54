import { useEffect, useState } from 'react'
import type { TodoFilter, TodosView } from '../../../shared/contract/todos'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'
import { useDesk } from '../../bridge/desk-store'

interface Todos {
  /** Null until the first answer. */
  readonly view: TodosView | null
  readonly problem: ErrorValue | null
}

/** The to-dos that a filter lets through. They follow the desk: what is done, put off or falls due changes its place. */
export function useTodos({ owner, kind }: TodoFilter): Todos {
  const [state, setState] = useState<Todos>({ view: null, problem: null })
  const revision = useDesk(({ snapshot }) => snapshot?.revision)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the desk may be one of a to-do
  useEffect(() => {
    let current = true
    void callMain('todo.list', { owner, kind }).then((answer) => {
      if (!current) return
      setState((before) => (answer.ok ? { view: answer.value, problem: null } : { ...before, problem: answer.error }))
    })
    return () => {
      current = false
    }
  }, [owner, kind, revision])
  return state
}
