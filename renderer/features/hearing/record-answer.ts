import { z } from 'zod'
import { Confidence, type FieldKey } from '../../../shared/domain/hearing/answer'
import { runCall } from '../../bridge/desk-store'

const AnswerDraft = z.object({ value: z.string(), words: z.string(), confidence: Confidence })

/** An answer as it is being typed. */
export type AnswerDraft = Readonly<z.infer<typeof AnswerDraft>>

/** A draft of an answer as it was kept. */
export function readAnswerDraft(kept: unknown): AnswerDraft | undefined {
  return AnswerDraft.safeParse(kept).data
}

const LONGEST_VALUE = 500

/**
 * Records an answer. Words without a value of their own are the value; a draft with neither is nothing to record.
 * @returns whether nothing of the draft is left unrecorded
 */
export async function recordAnswer(field: FieldKey, { value, words, confidence }: AnswerDraft): Promise<boolean> {
  const text = value.trim() === '' ? words.trim().slice(0, LONGEST_VALUE) : value.trim()
  if (text === '') return true
  return (await runCall('hearing.answer', { field, value: text, confidence, words: words.trim() })) !== undefined
}
