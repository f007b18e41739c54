import { type TextKey, type Translate, textsIn } from '../i18n'
import type { Action } from './action'
import { type ActionId, entryOf } from './action-catalogue'
import { actionWords } from './action-words'

/** An action of the catalogue, with what only its place on the screen knows. */
export interface CataloguedAction {
  readonly id: ActionId
  readonly enabled?: boolean
  /** Where the same step is called differently each time. */
  readonly label?: string
  run(): void
}

/** The whole action: label and keys from the catalogue, words of both languages. */
export function wholeAction(action: Action | CataloguedAction, t: Translate): Action {
  if ('keys' in action) return action
  const { label, ...entry } = entryOf(action.id)
  return { ...entry, words: wordsOf(action.id, label), label: t(label), ...action }
}

const known = new Map<ActionId, string>()

function wordsOf(id: ActionId, label: TextKey): string {
  const words = known.get(id) ?? `${textsIn('ja')(label)} ${textsIn('en')(label)} ${actionWords(id)}`
  known.set(id, words)
  return words
}
