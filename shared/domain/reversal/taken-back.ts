import type { Instant, LocalDate } from '../../lib/time'
import type { Moment } from '../moment/moment'
import type { MailPlan } from '../outcome/outcome-definition'
import { DncScope } from '../outcome/outcome-input'
import type { TodoKind } from '../outcome/outcome-plan'
import type { ReversibleTable, Row, RowChange } from './row-change'

/** One thing that an outcome had caused and that its correction takes away or brings back, as the desk words it. */
export type TakenBack =
  | { readonly kind: 'todo_gone' | 'todo_back'; readonly todo: TodoKind; readonly due: Moment | null }
  | { readonly kind: 'mail_gone' | 'mail_back'; readonly template: MailPlan['template']; readonly dueOn: LocalDate }
  | { readonly kind: 'meeting_gone' | 'meeting_back'; readonly at: Instant }
  | { readonly kind: 'dnc_lifted'; readonly scope: DncScope }
  | { readonly kind: 'company_called_again' }
  | { readonly kind: 'number_usable' }
  /** Other places in the queue that were moved with this one, and return. */
  | { readonly kind: 'others_back'; readonly places: number }

export interface TakenBackFacts {
  /** The place of the corrected call itself: its own way is told by the new plan. */
  readonly entryId: string
  /** The row as it is after the correction. */
  current(table: ReversibleTable, id: string): Row | undefined
}

/** What a correction takes back on balance: a to-do that goes and comes again the same is no news. */
export function takenBack(changes: readonly RowChange[], facts: TakenBackFacts): readonly TakenBack[] {
  const made = changes.flatMap((change) => (change.kind === 'inserted' ? [contentOf(change.table, change.row)] : []))
  const news = changes.flatMap((change) => newsOf(change, facts, made))
  const places = new Set(changes.flatMap((change) => (returnsElsewhere(change, facts) ? [change.id] : []))).size
  return places > 0 ? [...news, { kind: 'others_back', places }] : news
}

function newsOf(change: RowChange, facts: TakenBackFacts, made: readonly string[]): readonly TakenBack[] {
  if (change.kind === 'inserted') return []
  if (change.kind === 'deleted') return made.includes(contentOf(change.table, change.row)) ? [] : goneRow(change.table, change.row)
  const { table, id, before, after } = change
  const row = facts.current(table, id) ?? after
  if (table === 'todo' && before.closed_at !== null && after.closed_at === null) return [todoNews('todo_back', row)]
  if (table === 'mail' && before.status === 'stopped' && after.status === 'planned') return [mailNews('mail_back', row)]
  if (table === 'handoff' && before.status === 'cancelled' && after.status !== 'cancelled')
    return [{ kind: 'meeting_back', at: number(row.meeting_at) }]
  if (table === 'dnc' && before.lifted_at === null && after.lifted_at !== null)
    return made.includes(contentOf(table, row)) ? [] : [lifted(row)]
  if (table === 'company' && before.rest_until !== null && after.rest_until === null) return [{ kind: 'company_called_again' }]
  if (table === 'phone' && before.status === 'wrong' && after.status === 'active') return [{ kind: 'number_usable' }]
  return []
}

function goneRow(table: ReversibleTable, row: Row): readonly TakenBack[] {
  if (table === 'todo') return row.closed_at === null ? [todoNews('todo_gone', row)] : []
  if (table === 'mail') return row.status === 'planned' ? [mailNews('mail_gone', row)] : []
  return table === 'handoff' ? [{ kind: 'meeting_gone', at: number(row.meeting_at) }] : []
}

function returnsElsewhere(change: RowChange, { entryId }: TakenBackFacts): boolean {
  return change.kind === 'updated' && change.table === 'list_entry' && change.id !== entryId && change.before.lane === 'out'
}

// the database holds only kinds and templates that an outcome once wrote
function todoNews(kind: 'todo_gone' | 'todo_back', row: Row): TakenBack {
  return { kind, todo: text(row.kind) as TodoKind, due: momentOf(row) }
}

function mailNews(kind: 'mail_gone' | 'mail_back', row: Row): TakenBack {
  return { kind, template: text(row.template) as MailPlan['template'], dueOn: text(row.due_on) }
}

function momentOf({ due_at: at, due_on: on }: Row): Moment | null {
  if (typeof at === 'number') return { kind: 'time', at }
  return typeof on === 'string' ? { kind: 'day', on } : null
}

function lifted({ scope }: Row): TakenBack {
  return { kind: 'dnc_lifted', scope: DncScope.parse(scope) }
}

/** What a row says, without its identity and when it was made; of a do-not-call, whom it protects. */
function contentOf(table: ReversibleTable, row: Row): string {
  if (table === 'dnc') return `${table} ${row.scope} ${row.subject}`
  const { id: _id, created_at: _created, ...content } = row
  return `${table} ${JSON.stringify(content)}`
}

function text(value: Row[string] | undefined): string {
  return typeof value === 'string' ? value : ''
}

function number(value: Row[string] | undefined): number {
  return typeof value === 'number' ? value : 0
}
