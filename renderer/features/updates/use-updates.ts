import { create } from 'zustand'
import type { DeskCallName, DeskInput } from '../../../shared/contract/desk-calls'
import type { UpdateView } from '../../../shared/contract/updates'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { callMain, onMainEvent } from '../../bridge/desk-bridge'

interface Updates {
  /** How it stands with new versions; null until main has answered. */
  readonly view: UpdateView | null
  /** Why the last wish was refused. */
  readonly problem: ErrorValue | null
}

export const useUpdates = create<Updates>()(() => ({ view: null, problem: null }))

/** Follows what main tells of new versions. The answer ends it. */
export function followUpdates(): () => void {
  const stop = onMainEvent('update.changed', (view) => useUpdates.setState({ view }))
  void askUpdates('update.view', undefined)
  return stop
}

type UpdateCall = Extract<DeskCallName, `update.${string}`>

/** Asks main for something about updates; a refusal stands beside what asked for it. */
export async function askUpdates<Name extends UpdateCall>(name: Name, input: DeskInput<Name>): Promise<boolean> {
  const result = await callMain(name, input)
  if (result.ok) useUpdates.setState({ view: result.value as UpdateView, problem: null })
  else useUpdates.setState({ problem: result.error })
  return result.ok
}
