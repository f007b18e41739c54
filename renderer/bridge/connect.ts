import { callMain, onMainEvent } from './desk-bridge'
import { dismissProblem, mirror, useDesk } from './desk-store'
import { flushAll } from './flushers'

/** Fetches the desk as it is and follows its changes. The answer ends it. */
export function followMain(): () => void {
  const stops = [
    onMainEvent('desk.changed', mirror),
    sendAgainWithRoom(),
    onMainEvent('app.failed', ({ again }) => {
      useDesk.setState({ problem: { code: again ? 'app.failing' : 'app.failed_inside' }, problemOf: null })
    })
  ]
  void fetchSnapshot()
  return () => {
    for (const stop of stops) stop()
  }
}

/** Typing that a full disk has held back goes out once there is room again. */
function sendAgainWithRoom(): () => void {
  return useDesk.subscribe(({ snapshot, problem }, before) => {
    if (before.snapshot?.storage.level !== 'full' || snapshot?.storage.level === 'full') return
    if (problem?.code === 'database.full') dismissProblem()
    void flushAll()
  })
}

/** Asks for the desk as it is. */
export async function fetchSnapshot(): Promise<void> {
  const result = await callMain('desk.snapshot', undefined)
  if (result.ok) mirror(result.value)
  else useDesk.setState({ problem: result.error, problemOf: 'desk.snapshot' })
}
