import type { TodoKind } from '../../../shared/domain/outcome/outcome-plan'
import type { Instant, LocalDate } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

export interface TodoRow {
  readonly id: string
  readonly kind: TodoKind
  readonly dueAt: Instant | null
  readonly dueOn: LocalDate | null
  readonly owner: string
  readonly detail: string
}

export interface NewTodo extends TodoRow {
  readonly leadId: string
  readonly callId: string
  readonly zone: string | null
  readonly createdAt: Instant
}

/** What has not been done yet. */
export function createTodoRepository(database: Statements) {
  const open = database.prepare<[string], TodoRow>(`
    SELECT id, kind, due_at AS dueAt, due_on AS dueOn, owner, detail FROM todo
    WHERE lead_id = ? AND closed_at IS NULL ORDER BY coalesce(due_on, ''), due_at, id`)
  const insert = database.prepare<NewTodo>(`
    INSERT INTO todo (id, lead_id, call_id, kind, due_at, zone, due_on, owner, detail, created_at)
    VALUES ($id, $leadId, $callId, $kind, $dueAt, $zone, $dueOn, $owner, $detail, $createdAt)`)
  const close = database.prepare<[Instant, string]>('UPDATE todo SET closed_at = ? WHERE id = ?')

  return {
    openOf: (lead: string): readonly TodoRow[] => open.all(lead),
    insert: (todo: NewTodo): void => void insert.run(todo),
    close: (id: string, at: Instant): void => void close.run(at, id)
  } as const
}
