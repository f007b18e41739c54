import type { IdleReason, ListView } from '../../shared/contract/desk-snapshot'
import type { ScriptSession } from '../../shared/domain/script/session'
import type { Instant } from '../../shared/lib/time'

/** What lies on the desk between two calls of the screen. Everything that must not be lost is in the database, not here. */
export interface DeskState {
  /** The place of the lead on the desk, or null when there is none. */
  entryId: string | null
  idle: IdleReason | null
  /** The open call: from dialling until its outcome is saved. */
  callId: string | null
  /** Where the rep looks in the script before there is a call. */
  draft: ScriptSession | null
  /** The lead that lay on the desk without a call when somebody else's call was taken: it lies there again afterwards. */
  aside: string | null
  /** Where the rep stands in the script of a call, as long as the disk is too full to hold it. */
  unsaved: { readonly callId: string; readonly session: ScriptSession } | null
  /** What the simulated far side said last. */
  caption: string | null
  /** The lists with their counts, from one change of the queue to the next; null when they have to be counted again. */
  lists: readonly ListView[] | null
  /** To-dos that have rung and were not put away. */
  notices: readonly string[]
  /** What was saved last: for some seconds it can be undone. */
  lastSaved: LastSaved | null
}

export interface LastSaved {
  readonly callId: string
  readonly kind: 'saved' | 'corrected'
  readonly at: Instant
}

export function emptyDesk(): DeskState {
  return {
    entryId: null,
    idle: { kind: 'no_list' },
    callId: null,
    draft: null,
    aside: null,
    unsaved: null,
    caption: null,
    lists: null,
    notices: [],
    lastSaved: null
  }
}
