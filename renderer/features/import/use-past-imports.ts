import { useCallback, useEffect, useRef, useState } from 'react'
import type { PastImport } from '../../../shared/contract/import'
import type { ErrorValue, Result } from '../../../shared/errors/app-error'
import { callMain } from '../../bridge/desk-bridge'

export interface PastImportsState {
  /** null until they are read. */
  readonly imports: readonly PastImport[] | null
  readonly problem: ErrorValue | null
  readonly undoing: boolean
  /** The file whose import was taken back last. */
  readonly undone: string | null
}

const NOTHING: PastImportsState = { imports: null, problem: null, undoing: false, undone: null }

/** The imports of the past, read anew whenever they are shown. */
export function usePastImports(open: boolean) {
  const [state, setState] = useState(NOTHING)
  const busy = useRef(false)
  const take = useCallback((answer: Result<readonly PastImport[]>): void => {
    setState((before) => (answer.ok ? { ...before, imports: answer.value, problem: null } : { ...before, problem: answer.error }))
  }, [])
  const read = useCallback(async () => take(await callMain('import.history', undefined)), [take])
  useEffect(() => {
    if (!open) return
    setState(NOTHING)
    void read()
  }, [open, read])

  const undo = async ({ id, fileName }: PastImport): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setState((before) => ({ ...before, undoing: true, problem: null, undone: null }))
    const answer = await callMain('import.undo', { importId: id })
    busy.current = false
    take(answer)
    setState((before) => ({ ...before, undoing: false, undone: answer.ok ? fileName : null }))
  }
  return { state, undo } as const
}
