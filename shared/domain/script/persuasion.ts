import { currentStep, positionOf } from './engine'
import { type Position, walkableById } from './positions'
import type { Block, ScriptBundle, Step } from './script'
import { persuasionIsOver, type ScriptSession } from './session'

/** The steps at which a refused call may say thanks and good-bye. */
const FAREWELL_OUTCOME = 'declined'

/** The blocks that may be opened now: after a second clear refusal nothing is argued any more, only interruptions are still met. */
export function openBlocks(bundle: ScriptBundle, { refusals }: Pick<ScriptSession, 'refusals'>): readonly Block[] {
  return bundle.blocks.filter(({ group }) => group !== 'objection' || !persuasionIsOver({ refusals }))
}

/**
 * Where a call that was refused twice says thanks and good-bye: the closing step that proposes "declined", of the script the call is in,
 * else of the full script. Undefined while persuasion goes on, when the call is at such a step already, and when the scripts have none.
 */
export function farewell(bundle: ScriptBundle, session: ScriptSession): (Position & { readonly title: string }) | undefined {
  const here = currentStep(bundle, session)
  if (!persuasionIsOver(session) || session.outcome !== undefined || (here && isFarewell(here))) return undefined
  const root = session.blockReturn[0] ?? positionOf(session)
  const scripts = [walkableById(bundle, root.script), bundle.full, bundle.hearing].filter((script) => script !== undefined)
  const places = scripts.flatMap(({ id, steps }) =>
    steps.filter(isFarewell).map((step) => ({ script: id, step: step.id, title: step.title }))
  )
  return places[0]
}

function isFarewell({ branches, cue }: Step): boolean {
  return cue === 'closing' && branches.some(({ target }) => 'outcome' in target && target.outcome === FAREWELL_OUTCOME)
}
