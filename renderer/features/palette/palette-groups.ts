import type { UpcomingView } from '../../../shared/contract/desk-snapshot'
import type { SearchGroup, SearchGroupView, SearchHit } from '../../../shared/contract/search'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { type Action, findActions, inMenuOrder, useAllActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useSearch } from './use-search'

/** So few that the actions below stay in sight. */
const LEADS_AT_FIRST = 5
const MOST_ACTIONS = 8
const ITSELF = 'desk.palette'

export type PaletteOption =
  | { readonly kind: 'lead'; readonly key: string; readonly lead: UpcomingView; readonly position: number }
  | { readonly kind: 'hit'; readonly key: string; readonly group: SearchGroup; readonly hit: SearchHit }
  /** Shows all of a group, or (null) every group again. */
  | { readonly kind: 'show'; readonly key: string; readonly group: SearchGroup | null; readonly count: number }
  | { readonly kind: 'action'; readonly key: string; readonly action: Action }

export interface PaletteGroup {
  readonly kind: 'upcoming' | 'action' | SearchGroup
  readonly count: number
  readonly options: readonly PaletteOption[]
}

interface PaletteGroups {
  readonly groups: readonly PaletteGroup[]
  readonly options: readonly PaletteOption[]
  /** What Enter takes when nothing was marked by hand: never an action that nobody has asked for. */
  readonly first: PaletteOption | undefined
  /** Whether the leads answer what is typed now. */
  readonly settled: boolean
  readonly problem: ErrorValue | null
}

/**
 * What the palette offers. Before anything is typed: the next leads, then all that can be done now. For a text: the actions it names, then
 * the leads it finds, which come later and below, so that nothing moves under the mark.
 * @param only the one group of leads that is shown whole
 */
export function usePaletteGroups(text: string, only: SearchGroup | null, withActions: boolean): PaletteGroups {
  const listId = useDesk(({ snapshot }) => snapshot?.list?.id ?? null)
  const possible = useAllActions().filter(({ id, scope, enabled }) => scope === undefined && enabled !== false && id !== ITSELF)
  const { upcoming, found, settled, problem } = useSearch(text, only, listId)
  const actions = !withActions || only !== null ? [] : text === '' ? inMenuOrder(possible) : findActions(inMenuOrder(possible), text)
  const few = withActions ? LEADS_AT_FIRST : Number.POSITIVE_INFINITY
  const coming = upcoming.slice(0, few).map((lead, index): PaletteOption => {
    return { kind: 'lead', key: `lead-${lead.entryId}`, lead, position: index + 1 }
  })
  const comingGroup: PaletteGroup = { kind: 'upcoming', count: coming.length, options: coming }
  const shownActions = text === '' ? actions : actions.slice(0, MOST_ACTIONS)
  const actionOptions = shownActions.map((action): PaletteOption => ({ kind: 'action', key: `action-${action.id}`, action }))
  const actionGroup: PaletteGroup = { kind: 'action', count: actionOptions.length, options: actionOptions }
  const hitGroups = found.map((group) => groupOfHits(group, only))
  const groups = (text === '' ? [comingGroup, actionGroup] : [actionGroup, ...hitGroups]).filter(({ options }) => options.length > 0)
  const options = groups.flatMap((group) => group.options)
  return { groups, options, first: text === '' ? coming[0] : options[0], settled, problem }
}

function groupOfHits({ group, count, hits }: SearchGroupView, only: SearchGroup | null): PaletteGroup {
  const options = hits.map((hit): PaletteOption => ({ kind: 'hit', key: `${group}-${hit.key}`, group, hit }))
  if (only !== null) options.push({ kind: 'show', key: 'show-all', group: null, count: 0 })
  else if (count > hits.length) options.push({ kind: 'show', key: `show-${group}`, group, count: count - hits.length })
  return { kind: group, count, options }
}
