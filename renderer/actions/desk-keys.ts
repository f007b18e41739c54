import { type ActionId, actionCatalogue, entryOf } from './action-catalogue'

/** The desk's own action that a plain letter (`d`, `shift+d`) runs, if there is one. A team's outcome can't have its key. */
export function deskActionOf(key: string): ActionId | undefined {
  const ids = Object.keys(actionCatalogue) as ActionId[]
  return ids.find((id) => {
    const { scope, keys } = entryOf(id)
    return scope === undefined && keys.some((each) => each.toLowerCase() === key)
  })
}
