import { useEffect, useState } from 'react'
import type { BackupsView } from '../../../shared/contract/restore'
import type { ErrorValue, Result } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'
import { measureHealth } from '../health'

interface Backups {
  /** Null until main has looked into all of them. */
  readonly view: BackupsView | null
  readonly working: 'making' | null
  readonly made: boolean
  readonly problem: ErrorValue | null
  make(): void
}

/** The backups there are, and the way to another one. */
export function useBackups(): Backups {
  const [view, setView] = useState<BackupsView | null>(null)
  const [working, setWorking] = useState<'making' | null>(null)
  const [made, setMade] = useState(false)
  const [problem, setProblem] = useState<ErrorValue | null>(null)
  const take = (answer: Result<BackupsView>): void => {
    if (answer.ok) setView(answer.value)
    setProblem(answer.ok ? null : answer.error)
  }
  useEffect(() => {
    void callMain('backup.list', undefined).then((answer) => {
      if (answer.ok) setView(answer.value)
      else setProblem(answer.error)
    })
  }, [])
  return {
    view,
    working,
    made,
    problem,
    make() {
      if (working !== null) return
      setWorking('making')
      setMade(false)
      void callMain('backup.make', undefined)
        .then((answer) => {
          take(answer)
          setMade(answer.ok)
          void measureHealth()
        })
        .finally(() => setWorking(null))
    }
  }
}
