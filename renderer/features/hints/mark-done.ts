import type { HintId } from '../../../shared/contract/settings-choices'
import { runCall, useDesk } from '../../bridge/desk-store'

/** Keeps for good that these hints are no longer needed. */
export function markDone(hints: readonly HintId[]): void {
  const known = useDesk.getState().snapshot?.settings.hintsDone
  if (known === undefined || hints.every((hint) => known.includes(hint))) return
  void runCall('settings.change', { hintsDone: [...new Set([...known, ...hints])] })
}
