import type { ActionId } from '../../actions'
import { ACTION_GROUPS, type Action, type ActionGroup, actionCatalogue, entryOf, groupOf, isOfDesk, useAllActions } from '../../actions'
import { type Translate, useText } from '../../i18n'

export interface SheetRow {
  readonly id: string
  readonly label: string
  readonly keys: readonly string[]
  /** Those that work while typing, beyond `keys`. */
  readonly inField: readonly string[]
}

export interface SheetGroup {
  readonly group: ActionGroup
  readonly rows: readonly SheetRow[]
}

/** Branches change with every step; the sheet says once how they are chosen. */
const BRANCH = 'script.choose.'

/** The whole catalogue, whether its actions are possible now or not, and what data adds to it at the moment. */
export function useSheetGroups(): readonly SheetGroup[] {
  const t = useText()
  const actions = useAllActions()
  const catalogued = Object.keys(actionCatalogue) as ActionId[]
  const added = actions.filter(({ id }) => !catalogued.some((known) => known === id) && !id.startsWith(BRANCH))
  return ACTION_GROUPS.map((group) => ({
    group,
    rows: [
      ...(group === 'script' ? [branchRow(t)] : []),
      ...catalogued
        .filter((id) => entryOf(id).group === group && isOfDesk(id))
        .map((id) => rowOf({ id, ...entryOf(id), label: t(entryOf(id).label) })),
      ...added.filter((action) => groupOf(action) === group).map(rowOf),
      ...(group === 'desk' ? [{ id: 'field.leave', label: t('help.leaveField'), keys: [], inField: ['Escape'] }] : [])
    ]
  })).filter(({ rows }) => rows.length > 0)
}

function rowOf({ id, label, keys, inFieldKeys = [] }: Pick<Action, 'id' | 'label' | 'keys' | 'inFieldKeys'>): SheetRow {
  return { id, label, keys, inField: inFieldKeys.filter((key) => !keys.includes(key)) }
}

function branchRow(t: Translate): SheetRow {
  return { id: BRANCH, label: t('help.branches'), keys: [t('help.branchKeys')], inField: [t('help.branchInField')] }
}
