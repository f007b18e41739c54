import { HINTS, type HintId } from '../../../shared/contract/settings-choices'

/** What of the desk decides which hint helps now. */
export interface HintSituation {
  readonly canDial: boolean
  /** A call has been dialled and has no outcome yet. */
  readonly callOpen: boolean
  readonly talking: boolean
  readonly hasBranches: boolean
  /** The rep has gone on in the script. */
  readonly wentOn: boolean
  readonly outcomeChosen: boolean
  readonly paletteOpen: boolean
}

/** The one hint to show, or none: only of what can be done now, and never of what was done before. */
export function dueHint(now: HintSituation, done: readonly HintId[]): HintId | null {
  const helps: Readonly<Record<HintId, boolean>> = {
    dial: now.canDial && !now.callOpen,
    branch: now.callOpen && now.talking && now.hasBranches && !now.outcomeChosen,
    outcome: now.callOpen && !now.outcomeChosen && (now.wentOn || !now.talking),
    save: now.callOpen && now.outcomeChosen,
    palette: !now.callOpen && done.includes('save')
  }
  return HINTS.find((hint) => helps[hint] && !done.includes(hint)) ?? null
}

/** What the person has just shown to know, from one moment to the next. */
export function doneHints(before: HintSituation, now: HintSituation): readonly HintId[] {
  const knows: Readonly<Record<HintId, boolean>> = {
    dial: now.callOpen,
    branch: now.callOpen && now.wentOn,
    outcome: now.outcomeChosen,
    save: before.outcomeChosen && before.callOpen && !now.callOpen,
    palette: now.paletteOpen
  }
  return HINTS.filter((hint) => knows[hint])
}
