import type { UpcomingView } from '../../../shared/contract/desk-snapshot'
import type { ErrorValue } from '../../../shared/errors/app-error'
import { type Action, findActions, inMenuOrder, useAllActions } from '../../actions'
import { useDesk } from '../../bridge/desk-store'
import { useLeads } from './use-leads'

/** Main answers no more leads than these. */
export const MOST_FOUND = 30
/** So few that the actions below stay in sight. */
const LEADS_AT_FIRST = 5
const MOST_ACTIONS = 8
const ITSELF = 'desk.palette'

export type PaletteOption =
  | { readonly kind: 'lead'; readonly key: string; readonly lead: UpcomingView; readonly position: number | undefined }
  | { readonly kind: 'action'; readonly key: string; readonly action: Action }

export interface PaletteGroup {
  readonly kind: PaletteOption['kind']
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
 */
export function usePaletteGroups(text: string, withActions: boolean): PaletteGroups {
  const listId = useDesk(({ snapshot }) => snapshot?.list?.id ?? null)
  const possible = useAllActions().filter(({ id, scope, enabled }) => scope === undefined && enabled !== false && id !== ITSELF)
  const { text: answered, leads, problem } = useLeads(text, listId)
  const actions = !withActions ? [] : text === '' ? inMenuOrder(possible) : findActions(inMenuOrder(possible), text).slice(0, MOST_ACTIONS)
  const few = text === '' && withActions ? LEADS_AT_FIRST : Number.POSITIVE_INFINITY
  const leadOptions = (leads ?? []).slice(0, few).map((lead, index): PaletteOption => {
    return { kind: 'lead', key: `lead-${lead.entryId}`, lead, position: answered === '' ? index + 1 : undefined }
  })
  const actionOptions = actions.map((action): PaletteOption => ({ kind: 'action', key: `action-${action.id}`, action }))
  const leadGroup: PaletteGroup = { kind: 'lead', options: leadOptions }
  const actionGroup: PaletteGroup = { kind: 'action', options: actionOptions }
  const groups = (text === '' ? [leadGroup, actionGroup] : [actionGroup, leadGroup]).filter(({ options }) => options.length > 0)
  const options = groups.flatMap((group) => group.options)
  return {
    groups,
    options,
    first: text === '' ? leadOptions[0] : options[0],
    settled: leads !== null && answered === text,
    problem
  }
}
