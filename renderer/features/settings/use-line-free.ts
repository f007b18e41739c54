import { useDesk } from '../../bridge/desk-store'

/** Whether the line carries nothing: only then can another one be chosen. */
export function useLineFree(): boolean {
  return useDesk(({ snapshot }) => {
    const phase = snapshot?.call.phase ?? 'idle'
    return (phase === 'idle' || phase === 'ended') && (snapshot?.other ?? null) === null
  })
}
