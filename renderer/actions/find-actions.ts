import type { Action } from './action'
import { ACTION_GROUPS, type ActionGroup, actionCatalogue, isCatalogued } from './action-catalogue'

/** Features whose actions stand in a group of another name. */
const GROUP_OF_FEATURE: Readonly<Record<string, ActionGroup>> = {
  hearing: 'record',
  note: 'record',
  lead: 'queue',
  import: 'queue',
  export: 'queue',
  person: 'queue'
}

/** Where an action is shown: its own group, else that of its feature, else among those of the desk. */
export function groupOf({ id, group, scope }: Action): ActionGroup {
  if (group !== undefined) return group
  if (scope !== undefined) return 'dialog'
  const feature = id.split('.')[0] ?? ''
  return GROUP_OF_FEATURE[feature] ?? ACTION_GROUPS.find((known) => known === feature) ?? 'desk'
}

/** By group, and within one in the catalogue's order; what comes from data keeps its own order after it. */
export function inMenuOrder(actions: readonly Action[]): readonly Action[] {
  return actions
    .map((action, index) => ({ action, group: ACTION_GROUPS.indexOf(groupOf(action)), place: placeOf(action), index }))
    .sort((one, other) => one.group - other.group || one.place - other.place || one.index - other.index)
    .map(({ action }) => action)
}

/**
 * The actions that every word of a text is found in, the closest first: the one with just that label, those whose label begins with it, then those whose label contains
 * it, then those that are also called so. Width, case and the kind of kana make no difference.
 */
export function findActions(actions: readonly Action[], text: string): readonly Action[] {
  const typed = folded(text)
  const parts = typed.split(' ').filter((part) => part !== '')
  if (parts.length === 0) return []
  return actions
    .map((action) => ({ action, label: folded(action.label), words: folded(action.words ?? '') }))
    .filter(({ label, words }) => parts.every((part) => label.includes(part) || words.includes(part)))
    .map(({ action, label, words }) => ({ action, distance: distanceOf(typed, label, words) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ action }) => action)
}

/** One spelling for all: half-width kana and full-width letters as usual, small letters, hiragana. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_ABOVE_HIRAGANA))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The katakana that have a hiragana. */
const KATAKANA = /[\u30a1-\u30f6]/g
const KATAKANA_ABOVE_HIRAGANA = 0x60

function distanceOf(typed: string, label: string, words: string): number {
  if (label === typed) return 0
  if (label.startsWith(typed)) return 1
  if (label.includes(typed)) return 2
  return words.split(' ').some((word) => word.startsWith(typed)) ? 3 : 4
}

const ORDER = Object.keys(actionCatalogue)

function placeOf({ id }: Action): number {
  return isCatalogued(id) ? ORDER.indexOf(id) : ORDER.length
}
