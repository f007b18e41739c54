import { TRANSFER_TARGETS } from '../../../shared/contract/settings-choices'
import { runCall } from '../../bridge/desk-store'

/** The targets to offer next time, the latest first and each once. */
export function withTarget(known: readonly string[], target: string): string[] {
  return [target, ...known.filter((other) => other !== target)].slice(0, TRANSFER_TARGETS)
}

/** Has a target that was accepted offered again. */
export async function rememberTarget(known: readonly string[], target: string): Promise<void> {
  await runCall('settings.change', { transferTargets: withTarget(known, target) })
}
