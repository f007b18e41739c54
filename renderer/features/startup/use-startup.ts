import { useEffect, useState } from 'react'
import type { StartupState } from '../../../shared/contract/startup'
import type { ErrorValue, Result } from '../../../shared/errors/app-error'
import { callStartup } from '../../bridge/startup-bridge'

/** What is being done at the moment; each takes a while and can fail. */
export type StartupWork = 'retry' | 'restore' | 'salvage' | 'useSalvaged'

export interface Startup {
  readonly state: StartupState | null
  readonly working: StartupWork | null
  /** Why the last thing tried did not work; the reason why the desk does not open is in `state`. */
  readonly failure: ErrorValue | null
  readonly copied: boolean
  run(work: StartupWork, ask: () => Promise<Result<StartupState>>): void
  copy(): void
}

export function useStartup(): Startup {
  const [state, setState] = useState<StartupState | null>(null)
  const [working, setWorking] = useState<StartupWork | null>(null)
  const [failure, setFailure] = useState<ErrorValue | null>(null)
  const [copied, setCopied] = useState(false)
  const take = (answer: Result<StartupState>): void => {
    if (answer.ok) setState(answer.value)
    setFailure(answer.ok ? null : answer.error)
  }
  useEffect(() => {
    void callStartup('startup.state', undefined).then((answer) => {
      if (answer.ok) setState(answer.value)
      else setFailure(answer.error)
    })
  }, [])
  return {
    state,
    working,
    failure,
    copied,
    run(work, ask) {
      if (working !== null) return
      setWorking(work)
      setCopied(false)
      void ask()
        .then(take)
        .finally(() => setWorking(null))
    },
    copy() {
      void callStartup('startup.copyDiagnostics', undefined).then(({ ok }) => setCopied(ok))
    }
  }
}
