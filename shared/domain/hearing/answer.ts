import { z } from 'zod'

/** The six things field sales needs to know of a deal (domain: BANTCH), in the order in which the panel shows them. */
export const BANTCH_ITEMS = ['budget', 'authority', 'needs', 'timeframe', 'competitor', 'human_resources'] as const
export const BantchItem = z.enum(BANTCH_ITEMS)
export type BantchItem = z.infer<typeof BantchItem>

/** The letter by which people speak of an item. */
export const BANTCH_LETTER: Readonly<Record<BantchItem, string>> = {
  budget: 'B',
  authority: 'A',
  needs: 'N',
  timeframe: 'T',
  competitor: 'C',
  human_resources: 'H'
}

/**
 * How sure an answer is: `guessed` from attributes or tone, `heard` from the customer's own mouth.
 * An item without an answer is unknown; that is a state of the panel, not of an answer.
 */
export const Confidence = z.enum(['guessed', 'heard'])
export type Confidence = z.infer<typeof Confidence>

/** A key of something a script may ask: one of the six items, or a custom field such as `present_tool`. */
export const FieldKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)
export type FieldKey = z.infer<typeof FieldKey>

/** What was answered: the chosen value (a choice's label or free text), how sure, and the customer's words. */
export const AnswerInput = z.object({
  field: FieldKey,
  value: z.string().trim().min(1).max(500),
  confidence: Confidence,
  words: z.string().max(2000).default('')
})
export type AnswerInput = z.infer<typeof AnswerInput>

export function isBantchItem(field: string): field is BantchItem {
  return (BANTCH_ITEMS as readonly string[]).includes(field)
}
