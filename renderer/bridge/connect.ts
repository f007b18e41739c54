import { callMain, onMainEvent } from './desk-bridge'
import { mirror, useDesk } from './desk-store'

/** Fetches the desk as it is and follows its changes. The answer ends it. */
export function followMain(): () => void {
  const stop = onMainEvent('desk.changed', mirror)
  void fetchSnapshot()
  return stop
}

/** Asks for the desk as it is. */
export async function fetchSnapshot(): Promise<void> {
  const result = await callMain('desk.snapshot', undefined)
  if (result.ok) mirror(result.value)
  else useDesk.setState({ problem: result.error, problemOf: 'desk.snapshot' })
}
