import { useEffect } from 'react'
import { actionTable } from './action-table'
import { chooseAction } from './choose-action'
import { restFocus } from './focus-rest'
import { isComposing } from './key-combination'
import { isTextField, usesArrowKeys } from './key-place'

/** Listens to the keyboard for the whole window. Used once, by the outermost component. */
export function useKeyLayer(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented) return
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null
  const inField = isTextField(focused)
  const scope = actionTable.scope
  const action = chooseAction(event, { inField, usesArrows: usesArrowKeys(focused), scope }, actionTable.all)
  if (action !== undefined) {
    event.preventDefault()
    action.run()
  } else if (leavesField(event) && inField && scope === undefined) {
    event.preventDefault()
    restFocus()
  }
}

/** Plain Escape goes from a field back to the desk, where keys are commands again. */
function leavesField(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !event.shiftKey && !event.ctrlKey && !event.altKey && !isComposing(event)
}
