import { callMain, onMainEvent } from './desk-bridge'
import { mirror, useDesk } from './desk-store'

/** Fetches the desk as it is and follows its changes. The answer ends it. */
export function followMain(): () => void {
  const stops = [
    onMainEvent('desk.changed', mirror),
    onMainEvent('app.failed', ({ again }) => {
      useDesk.setState({ problem: { code: again ? 'app.failing' : 'app.failed_inside' }, problemOf: null })
    })
  ]
  void fetchSnapshot()
  return () => {
    for (const stop of stops) stop()
  }
}

/** Asks for the desk as it is. */
export async function fetchSnapshot(): Promise<void> {
  const result = await callMain('desk.snapshot', undefined)
  if (result.ok) mirror(result.value)
  else useDesk.setState({ problem: result.error, problemOf: 'desk.snapshot' })
}
