import { useEffect, useLayoutEffect, useState } from 'react'
import type { Action } from './action'
import { actionTable } from './action-table'

/** Puts a component's actions on the table while it is on the screen. The latest render's actions count. */
export function useActions(actions: readonly Action[]): void {
  const [owner] = useState(() => Symbol('actions'))
  useLayoutEffect(() => actionTable.set(owner, actions))
  useEffect(() => () => actionTable.remove(owner), [owner])
}

/** Makes the keyboard belong to a dialog for as long as it is open. */
export function useActionScope(scope: string, open: boolean): void {
  const [owner] = useState(() => Symbol('scope'))
  useLayoutEffect(() => {
    if (!open) return undefined
    actionTable.openScope(owner, scope)
    return () => actionTable.closeScope(owner)
  }, [owner, scope, open])
}
