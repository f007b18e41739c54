import type { Instant, LocalDate } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

export interface NewMail {
  readonly id: string
  readonly leadId: string
  readonly callId: string
  readonly template: string
  readonly dueOn: LocalDate
  readonly createdAt: Instant
}

/** Follow-up mails that outcomes planned. */
export function createMailRepository(database: Statements) {
  const insert = database.prepare<NewMail>(`
    INSERT INTO mail (id, lead_id, call_id, template, due_on, created_at) VALUES ($id, $leadId, $callId, $template, $dueOn, $createdAt)`)
  const stop = database.prepare<[string]>("UPDATE mail SET status = 'stopped' WHERE lead_id = ? AND status = 'planned'")

  return {
    insert: (mail: NewMail): void => void insert.run(mail),
    stopAll: (lead: string): void => void stop.run(lead)
  } as const
}
