import { useState } from 'react'
import type { DeskCallName, DeskInput } from '../../../shared/contract/desk-calls'
import type { DeskSnapshot } from '../../../shared/contract/desk-snapshot'
import type { TeamView } from '../../../shared/contract/team'
import { DEFAULT_TEAM_SETTINGS } from '../../../shared/domain/team/team-settings'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'
import { mirror, useDesk } from '../../bridge/desk-store'
import { keepFocus } from './keep-focus'

type TeamCall = Extract<DeskCallName, `team.${string}`>

const NOTHING_SET: TeamView = { settings: DEFAULT_TEAM_SETTINGS, changes: {}, hearingFields: [] }

/** What the team has set, as main keeps it. */
export function useTeam(): TeamView {
  return useDesk(({ snapshot }) => snapshot?.team) ?? NOTHING_SET
}

/** Changes what binds the team. A refusal is shown where it was asked for, as long as it holds. */
export function useTeamCall() {
  const [problem, setProblem] = useState<ErrorValue | null>(null)
  return {
    problem,
    /** Answers whether it was done. */
    async run<Name extends TeamCall>(name: Name, input: DeskInput<Name>): Promise<boolean> {
      const focusOn = keepFocus()
      const result = await callMain(name, input)
      setProblem(result.ok ? null : result.error)
      if (result.ok) mirror(result.value as DeskSnapshot)
      // React shows what has changed in a microtask of its own, which is before this one
      queueMicrotask(focusOn)
      return result.ok
    }
  }
}
