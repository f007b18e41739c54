import type { HandoffPlan } from '../../../shared/domain/outcome/outcome-plan'
import { type Instant, ZONE } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

export interface NewHandoff extends HandoffPlan {
  readonly id: string
  readonly leadId: string
  readonly callId: string
  readonly createdAt: Instant
}

/** Meetings agreed and waiting to be handed to field sales. */
export function createHandoffRepository(database: Statements) {
  const current = database.prepare<[string], HandoffPlan>(`
    SELECT meeting_at AS meetingAt, place, attendees FROM handoff
    WHERE lead_id = ? AND status <> 'cancelled' ORDER BY created_at DESC, id DESC LIMIT 1`)
  const insert = database.prepare<NewHandoff & { zone: string }>(`
    INSERT INTO handoff (id, lead_id, call_id, meeting_at, zone, place, attendees, created_at)
    VALUES ($id, $leadId, $callId, $meetingAt, $zone, $place, $attendees, $createdAt)`)
  const cancel = database.prepare<[string]>("UPDATE handoff SET status = 'cancelled' WHERE lead_id = ? AND status <> 'cancelled'")

  return {
    current: (lead: string): HandoffPlan | null => current.get(lead) ?? null,
    insert: (handoff: NewHandoff): void => void insert.run({ ...handoff, zone: ZONE }),
    cancel: (lead: string): void => void cancel.run(lead)
  } as const
}
