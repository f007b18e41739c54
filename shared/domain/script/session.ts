import { z } from 'zod'
import { OutcomeCode } from '../outcome/outcome-code'

const PositionRecord = z.object({ script: z.string(), step: z.string() })

const Moment = z.object({
  scriptId: z.string(),
  stepId: z.string(),
  /** Where open blocks return to, the innermost last. */
  blockReturn: z.array(PositionRecord),
  /** Clear refusals heard so far. The second one ends the persuasion (domain: the two scripts). */
  refusals: z.int().min(0),
  /** What the last chosen ending proposes; the rep may still pick another outcome. */
  outcome: OutcomeCode.optional()
})
export type Moment = z.infer<typeof Moment>

/**
 * Where one call is in its scripts: plain JSON, stored beside the call. Answers are not in it (they belong to the lead), so
 * going back never loses one.
 */
export const ScriptSession = Moment.extend({
  /** Every step entered, in order, going back included. The first is where the call began. */
  path: z.array(z.object({ script: z.string(), step: z.string(), at: z.int() })),
  /** What `back` restores, the latest last. */
  history: z.array(Moment),
  /** Events accepted so far, bounded by {@link STEP_LIMIT}. */
  stepsTaken: z.int().min(0)
})
export type ScriptSession = z.infer<typeof ScriptSession>

/** A second clear refusal ends the persuasion (domain: the two scripts). */
export function persuasionIsOver({ refusals }: Pick<ScriptSession, 'refusals'>): boolean {
  return refusals >= 2
}

/** Events one call may take: far above any conversation, and low enough to stop a loop. */
export const STEP_LIMIT = 500
