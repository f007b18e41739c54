import type { Confidence, FieldKey } from '../../../shared/domain/hearing/answer'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

export interface AnswerRow {
  readonly id: string
  readonly leadId: string
  readonly callId: string | null
  readonly field: FieldKey
  readonly value: string
  readonly confidence: Confidence
  readonly words: string
  readonly step: string | null
  readonly rep: string
  readonly answeredAt: Instant
}

/** Answers of leads. A new one supersedes, an old one is never changed or deleted: history is evidence. */
export function createAnswerRepository(database: Statements) {
  const columns = 'id, lead_id AS leadId, call_id AS callId, field, value, confidence, words, step, rep, answered_at AS answeredAt'
  const current = database.prepare<[string], AnswerRow>(`SELECT ${columns} FROM answer WHERE lead_id = ? AND superseded_by IS NULL`)
  const earlier = database.prepare<[string], AnswerRow>(
    `SELECT ${columns} FROM answer WHERE lead_id = ? AND superseded_by IS NOT NULL ORDER BY answered_at DESC, id DESC LIMIT 100`
  )
  const ofCall = database.prepare<[string], AnswerRow>(`SELECT ${columns} FROM answer WHERE call_id = ? ORDER BY answered_at, id`)
  const supersede = database.prepare<[string, string, string]>(
    'UPDATE answer SET superseded_by = ? WHERE lead_id = ? AND field = ? AND superseded_by IS NULL'
  )
  const insert = database.prepare<AnswerRow>(`
    INSERT INTO answer (id, lead_id, call_id, field, value, confidence, words, step, rep, answered_at)
    VALUES ($id, $leadId, $callId, $field, $value, $confidence, $words, $step, $rep, $answeredAt)`)

  return {
    current: (lead: string): readonly AnswerRow[] => current.all(lead),
    earlier: (lead: string): readonly AnswerRow[] => earlier.all(lead),
    /** Everything that was answered in a call, replaced or not. */
    ofCall: (call: string): readonly AnswerRow[] => ofCall.all(call),
    /** Puts an answer in force in the place of the one before. */
    put(answer: AnswerRow): void {
      supersede.run(answer.id, answer.leadId, answer.field)
      insert.run(answer)
    },
    /** Takes the answer in force back; the field is unknown again, its history stays. */
    withdraw: (lead: string, field: FieldKey): boolean => supersede.run('', lead, field).changes > 0
  } as const
}
