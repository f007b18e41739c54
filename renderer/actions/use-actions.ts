import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { useText } from '../i18n'
import type { Action } from './action'
import { actionTable } from './action-table'
import { type CataloguedAction, wholeAction } from './catalogued-action'

/**
 * Puts a component's actions on the table while it is on the screen. The latest render's actions count; those that are the same array
 * again stay as they are.
 */
export function useActions(actions: readonly (Action | CataloguedAction)[]): void {
  const t = useText()
  const [owner] = useState(() => Symbol('actions'))
  useLayoutEffect(() => {
    actionTable.set(
      owner,
      actions.map((action) => wholeAction(action, t))
    )
  }, [owner, actions, t])
  useEffect(() => () => actionTable.remove(owner), [owner])
}

/** All actions on the table, followed while they change. */
export function useAllActions(): readonly Action[] {
  return useSyncExternalStore(actionTable.subscribe, () => actionTable.all)
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
