import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

export interface NoteRow {
  readonly callId: string
  readonly leadId: string
  readonly facts: string
  readonly interpretation: string
  readonly action: string
  readonly consult: number
}

/** One note a call, in three parts. */
export function createNoteRepository(database: Statements) {
  const get = database.prepare<[string], NoteRow>(
    'SELECT call_id AS callId, lead_id AS leadId, facts, interpretation, action, consult FROM note WHERE call_id = ?'
  )
  const save = database.prepare<NoteRow & { at: Instant }>(`
    INSERT INTO note (call_id, lead_id, facts, interpretation, action, consult, updated_at)
    VALUES ($callId, $leadId, $facts, $interpretation, $action, $consult, $at)
    ON CONFLICT (call_id) DO UPDATE SET facts = excluded.facts, interpretation = excluded.interpretation, action = excluded.action,
      consult = excluded.consult, updated_at = excluded.updated_at`)

  return {
    get: (callId: string): NoteRow | undefined => get.get(callId),
    save: (note: NoteRow, at: Instant): void => void save.run({ ...note, at })
  } as const
}
