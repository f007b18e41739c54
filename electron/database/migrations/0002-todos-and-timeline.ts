/** To-dos ring once at their time; timelines read all of a lead's rows, not only those still in force. */
export const todosAndTimelineSchema = `
-- when the rep was told that it is due; putting it off clears it
ALTER TABLE todo ADD COLUMN notified_at INTEGER;
CREATE INDEX todo_to_ring ON todo (owner, due_at) WHERE closed_at IS NULL AND notified_at IS NULL AND due_at IS NOT NULL;
CREATE INDEX todo_open_by_owner ON todo (owner, kind, due_at, due_on) WHERE closed_at IS NULL;
CREATE INDEX todo_by_lead ON todo (lead_id, created_at DESC);
CREATE INDEX mail_by_lead ON mail (lead_id, created_at DESC);
CREATE INDEX answer_by_lead ON answer (lead_id, answered_at DESC);
CREATE INDEX answer_by_call ON answer (call_id) WHERE call_id IS NOT NULL;
CREATE INDEX dnc_by_subject ON dnc (scope, subject);
CREATE INDEX dnc_by_lead ON dnc (lead_id) WHERE lead_id IS NOT NULL;
`
