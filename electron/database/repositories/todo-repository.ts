import type { TodoKind } from '../../../shared/domain/outcome/outcome-plan'
import type { TodoGroup } from '../../../shared/domain/todo/todo-group'
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

/** An open to-do with the lead it is for, and the place by which that lead is opened. */
export interface OpenTodoRow extends TodoRow {
  readonly leadId: string
  readonly entryId: string | null
  readonly company: string
  readonly name: string
}

export interface NewTodo extends TodoRow {
  readonly leadId: string
  readonly callId: string | null
  readonly zone: string | null
  readonly createdAt: Instant
}

/** Which to-dos: of one owner or of all (null), of one kind or of all (null), as they stand at a moment. */
export interface TodoQuestion {
  readonly owner: string | null
  readonly kind: TodoKind | null
  readonly now: Instant
  readonly today: LocalDate
  /** The instant at which the next day begins. */
  readonly tomorrow: Instant
}

export interface TodoDueChange {
  readonly id: string
  readonly dueAt: Instant | null
  readonly zone: string | null
  readonly dueOn: LocalDate | null
}

/** The SQL twin of `todoGroup` in shared/domain/todo. */
const GROUPS: Readonly<Record<TodoGroup, string>> = {
  past: '(due_at <= $now OR (due_at IS NULL AND due_on < $today))',
  today: '((due_at > $now AND due_at < $tomorrow) OR (due_at IS NULL AND due_on = $today))',
  later: '((due_at > $now AND due_at >= $tomorrow) OR (due_at IS NULL AND due_on > $today))',
  undated: '(due_at IS NULL AND due_on IS NULL)'
}

/** A rep's own are found by an index; `$owner` is bound to NULL when all are asked for. */
const WHOSE = {
  mine: 'closed_at IS NULL AND todo.owner = $owner AND ($kind IS NULL OR todo.kind = $kind)',
  all: 'closed_at IS NULL AND $owner IS NULL AND ($kind IS NULL OR todo.kind = $kind)'
} as const
/** By day in Japan; on a day, what has no time comes first. */
const BY_DUE = "ORDER BY coalesce(due_on, date(due_at / 1000, 'unixepoch', '+9 hours')), due_at, todo.id"

const UNRUNG = 'closed_at IS NULL AND notified_at IS NULL AND due_at IS NOT NULL'

/** What has not been done yet. */
export function createTodoRepository(database: Statements) {
  const columns = 'id, kind, due_at AS dueAt, due_on AS dueOn, owner, detail'
  const open = database.prepare<[string], TodoRow>(`
    SELECT ${columns} FROM todo WHERE lead_id = ? AND closed_at IS NULL ORDER BY coalesce(due_on, ''), due_at, id`)
  const insert = database.prepare<NewTodo>(`
    INSERT INTO todo (id, lead_id, call_id, kind, due_at, zone, due_on, owner, detail, created_at)
    VALUES ($id, $leadId, $callId, $kind, $dueAt, $zone, $dueOn, $owner, $detail, $createdAt)`)
  const close = database.prepare<[Instant, string]>('UPDATE todo SET closed_at = ? WHERE id = ?')
  const postpone = database.prepare<TodoDueChange>(
    'UPDATE todo SET due_at = $dueAt, zone = $zone, due_on = $dueOn, notified_at = NULL WHERE id = $id'
  )
  const withLead = `
    SELECT todo.id, todo.kind, due_at AS dueAt, due_on AS dueOn, todo.owner, detail, todo.lead_id AS leadId, company.name AS company, lead.name AS name,
      (SELECT list_entry.id FROM list_entry WHERE list_entry.lead_id = todo.lead_id
        ORDER BY list_entry.id = (SELECT list_entry_id FROM call WHERE call.id = todo.call_id) DESC, lane = 'out', list_entry.id LIMIT 1) AS entryId
    FROM todo JOIN lead ON lead.id = todo.lead_id JOIN company ON company.id = lead.company_id`
  const one = database.prepare<[string], OpenTodoRow>(`${withLead} WHERE todo.id = ? AND closed_at IS NULL`)
  const inGroup = (whose: keyof typeof WHOSE, group: TodoGroup) =>
    database.prepare<TodoQuestion & { limit: number }, OpenTodoRow>(
      `${withLead} WHERE ${WHOSE[whose]} AND ${GROUPS[group]} ${BY_DUE} LIMIT $limit`
    )
  const groupsOf = (whose: keyof typeof WHOSE) => ({
    past: inGroup(whose, 'past'),
    today: inGroup(whose, 'today'),
    later: inGroup(whose, 'later'),
    undated: inGroup(whose, 'undated')
  })
  const groups = { mine: groupsOf('mine'), all: groupsOf('all') } as const
  const counted = Object.entries(GROUPS).map(([group, holds]) => `count(*) FILTER (WHERE ${holds}) AS ${group}`)
  const countsOf = (whose: keyof typeof WHOSE) =>
    database.prepare<TodoQuestion, Readonly<Record<TodoGroup, number>>>(`SELECT ${counted.join(', ')} FROM todo WHERE ${WHOSE[whose]}`)
  const counts = { mine: countsOf('mine'), all: countsOf('all') } as const
  const toRing = database
    .prepare<{ owner: string; now: Instant }, string>(
      `SELECT id FROM todo WHERE owner = $owner AND due_at <= $now AND ${UNRUNG} ORDER BY due_at, id`
    )
    .pluck()
  const nextRing = database.prepare<[string], Instant | null>(`SELECT min(due_at) FROM todo WHERE owner = ? AND ${UNRUNG}`).pluck()
  const rung = database.prepare<[Instant, string]>('UPDATE todo SET notified_at = ? WHERE id = ?')

  return {
    openOf: (lead: string): readonly TodoRow[] => open.all(lead),
    /** An open to-do; undefined once it is closed. */
    open: (id: string): OpenTodoRow | undefined => one.get(id),
    inGroup: (group: TodoGroup, question: TodoQuestion, limit: number): readonly OpenTodoRow[] =>
      groups[whoseOf(question)][group].all({ ...question, limit }),
    counts: (question: TodoQuestion): Readonly<Record<TodoGroup, number>> =>
      counts[whoseOf(question)].get(question) ?? { past: 0, today: 0, later: 0, undated: 0 },
    insert: (todo: NewTodo): void => void insert.run(todo),
    close: (id: string, at: Instant): void => void close.run(at, id),
    /** Gives it another time or day; it will ring again. */
    postpone: (change: TodoDueChange): void => void postpone.run(change),
    /** An owner's open to-dos whose time has come and that have not rung yet, the earliest first. */
    toRing: (owner: string, now: Instant): readonly string[] => toRing.all({ owner, now }),
    /** When the next of an owner's to-dos rings; null when none waits. */
    nextRing: (owner: string): Instant | null => nextRing.get(owner) ?? null,
    markRung: (id: string, at: Instant): void => void rung.run(at, id)
  } as const
}

function whoseOf({ owner }: TodoQuestion): keyof typeof WHOSE {
  return owner === null ? 'all' : 'mine'
}
