import { z } from 'zod'

const LONGEST_DRAFT = 40_000

/**
 * Where on the desk something is being typed: the outcome, its correction, a new to-do, or an answer. A free answer in the script (`line.`)
 * and the hearing panel's editor (`editor.`) each hold their own.
 */
export const DraftSlot = z.union([z.enum(['outcome', 'correction', 'todo']), z.string().regex(/^(line|editor)\.[a-z][a-z0-9_]{0,39}$/)])
export type DraftSlot = z.infer<typeof DraftSlot>

/** Typing to be kept until it is saved as what it is to become; without content there is nothing left to keep. */
export const DraftInput = z.object({
  leadId: z.string().min(1).max(60),
  slot: DraftSlot,
  /** The call it is typed in, or whose outcome it corrects. */
  callId: z.string().min(1).max(60).nullable(),
  /** JSON of the screen's own making. */
  content: z.string().max(LONGEST_DRAFT).nullable()
})
export type DraftInput = z.infer<typeof DraftInput>

/** A draft of the lead on the desk, as it was left. */
export interface DraftView {
  readonly slot: DraftSlot
  readonly callId: string | null
  readonly content: string
}
