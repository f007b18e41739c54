import type { DraftSlot } from '../../../shared/contract/drafts'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

export interface DraftRow {
  readonly leadId: string
  readonly slot: DraftSlot
  readonly callId: string | null
  readonly contentJson: string
}

/** Typing that is not saved as anything yet, one draft for each slot of a lead. */
export function createDraftRepository(database: Statements) {
  const put = database.prepare<DraftRow & { at: Instant }>(`
    INSERT INTO draft (lead_id, slot, call_id, content_json, updated_at) VALUES ($leadId, $slot, $callId, $contentJson, $at)
    ON CONFLICT (lead_id, slot) DO UPDATE SET call_id = excluded.call_id, content_json = excluded.content_json, updated_at = excluded.updated_at`)
  const drop = database.prepare<[string, DraftSlot]>('DELETE FROM draft WHERE lead_id = ? AND slot = ?')
  const of = database.prepare<[string], DraftRow>(
    'SELECT lead_id AS leadId, slot, call_id AS callId, content_json AS contentJson FROM draft WHERE lead_id = ? ORDER BY slot'
  )
  const dropClosed = database.prepare(`
    DELETE FROM draft WHERE slot <> 'correction' AND call_id IS NOT NULL
      AND EXISTS (SELECT 1 FROM call WHERE call.id = draft.call_id AND call.outcome IS NOT NULL)`)

  return {
    put: (draft: DraftRow, at: Instant): void => void put.run({ ...draft, at }),
    drop: (leadId: string, slot: DraftSlot): void => void drop.run(leadId, slot),
    of: (leadId: string): readonly DraftRow[] => of.all(leadId),
    /** Forgets what was typed in calls that have their outcome; what is typed towards a correction stays. */
    dropClosed: (): void => void dropClosed.run()
  } as const
}
