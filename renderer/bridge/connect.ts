import { callMain, onMainEvent } from './desk-bridge'
import { useDesk } from './desk-store'

/** Fetches the desk as it is and follows its changes. The answer ends it. */
export function followMain(): () => void {
  const stop = onMainEvent('desk.changed', (snapshot) => useDesk.setState({ snapshot }))
  void fetchSnapshot()
  return stop
}

/** Asks for the desk as it is. A change that main tells meanwhile is newer than the answer, and stays. */
export async function fetchSnapshot(): Promise<void> {
  const before = useDesk.getState().snapshot
  const result = await callMain('desk.snapshot', undefined)
  if (!result.ok) useDesk.setState({ problem: result.error, problemOf: 'desk.snapshot' })
  else if (useDesk.getState().snapshot === before) useDesk.setState({ snapshot: result.value })
}
