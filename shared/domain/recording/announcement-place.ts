import { stepAt } from '../script/positions'
import type { ScriptBundle } from '../script/script'
import type { ScriptSession } from '../script/session'

/** Whether this is where the recording is announced: the first step of the call at which anything is said. */
export function isAnnouncedHere(
  bundle: ScriptBundle,
  { path, scriptId, stepId }: Pick<ScriptSession, 'path' | 'scriptId' | 'stepId'>
): boolean {
  const first = path.find((entered) => (stepAt(bundle, entered)?.say.length ?? 0) > 0)
  return first !== undefined && first.script === scriptId && first.step === stepId
}
