import type { Confidence, FieldKey } from '../../../shared/domain/hearing/answer'
import { runCall } from '../../bridge/desk-store'

/** An answer as it is being typed. */
export interface AnswerDraft {
  readonly value: string
  readonly words: string
  readonly confidence: Confidence
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
