import { useEffect, useState } from 'react'
import type { UndoView } from '../../../shared/contract/desk-snapshot'
import { deskNow } from '../../bridge/desk-clock'
import { useDesk } from '../../bridge/desk-store'

/** What can be undone just now; null once its time is over. */
export function useUndo(): UndoView | null {
  const undo = useDesk(({ snapshot }) => snapshot?.undo ?? null)
  const [over, setOver] = useState<number | null>(null)
  const until = undo?.until ?? null
  useEffect(() => {
    if (until === null) return undefined
    const timer = setTimeout(() => setOver(until), Math.max(0, until - deskNow()))
    return () => clearTimeout(timer)
  }, [until])
  return until !== null && over === until ? null : undo
}
