import type { DeskInput } from '../../../shared/contract/desk-calls'
import { runCall } from '../../bridge/desk-store'
import { dialNumber } from '../call'

/**
 * Opens the lead whose number is wanted, then asks to dial it: the gate is the same as for any number of a lead, and what it says stands
 * beside the call's controls.
 * @returns whether there is such a lead now
 */
export async function dialWanted(wanted: DeskInput<'call.resolve'>): Promise<boolean> {
  const found = await runCall('call.resolve', wanted)
  if (found === undefined) return false
  await dialNumber(found.entryId, found.number)
  return true
}
