import type { Action } from './action'
import { isComposing, type KeyStroke, matches } from './key-combination'

/** What of the page decides whether a key is typing or an action. */
export interface KeyPlace {
  /** The focus is where text is typed. */
  readonly inField: boolean
  /** The focused control moves by arrow keys itself (radio buttons, lists, trees). */
  readonly usesArrows: boolean
  /** The dialog in front, if any. */
  readonly scope: string | undefined
}

/**
 * The action a key stroke means, or undefined when it means none: while composing, nothing; in a field, only in-field keys; under a
 * dialog, only the dialog's own and what works everywhere; on auto-repeat, only what may repeat.
 */
export function chooseAction(stroke: KeyStroke, place: KeyPlace, actions: readonly Action[]): Action | undefined {
  if (isComposing(stroke)) return undefined
  if (place.usesArrows && stroke.key.startsWith('Arrow')) return undefined
  return actions.find((action) => {
    if (action.enabled === false || (action.scope !== place.scope && action.everywhere !== true)) return false
    if (stroke.repeat && action.repeats !== true) return false
    const keys = place.inField ? (action.inFieldKeys ?? []) : [...action.keys, ...(action.inFieldKeys ?? [])]
    return keys.some((key) => matches(stroke, key))
  })
}
