import { useActions } from '../../actions'
import { runCall, useDesk } from '../../bridge/desk-store'

/** Giving the lead's role up at once, and the way to take it. */
export function useRoleActions(onUnlock: () => void): void {
  const guarded = useDesk(({ snapshot }) => snapshot?.roleLock.guarded === true)
  const lead = useDesk(({ snapshot }) => snapshot?.role === 'lead')
  useActions([
    { id: 'role.lock', enabled: guarded && lead, run: () => void runCall('role.lock') },
    { id: 'role.unlock', enabled: guarded && !lead, run: onUnlock }
  ])
}
