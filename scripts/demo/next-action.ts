import type { Database } from 'better-sqlite3'
import { DateTime } from 'luxon'
import type { OutcomePlan, TodoKind } from '../../shared/domain/outcome/outcome-plan'
import { type Instant, ZONE } from '../../shared/lib/time'
import { words } from './words'

/** What follows a call: a to-do with its time (`at`, ISO 8601 in Japanese time) or day (`on`), a place in the queue, or `none`. */
export interface NextAction {
  readonly kind: string
  readonly at?: string
  readonly on?: string
  readonly text: string
}

const PLACES = { callback: '約束の再架電', retry: 'かけ直し', rest: '休ませてから再開' } as const

interface TodoRow {
  readonly kind: TodoKind
  readonly dueAt: Instant | null
  readonly dueOn: string | null
  readonly detail: string
}

/** The to-do that the outcome wrote, or else where it put the lead. */
export function readNextAction(database: Database, callId: string): NextAction {
  const todo = database
    .prepare<[string], TodoRow>(
      'SELECT kind, due_at AS dueAt, due_on AS dueOn, detail FROM todo WHERE call_id = ? ORDER BY created_at, id LIMIT 1'
    )
    .get(callId)
  return todo ? actionOf(todo) : placeOf(readPlan(database, callId))
}

function actionOf({ kind, dueAt, dueOn, detail }: TodoRow): NextAction {
  const text = [words.lead.todo[kind], detail].filter((part) => part !== '').join('：')
  return { kind, ...(dueAt === null ? {} : { at: isoTime(dueAt) }), ...(dueOn === null ? {} : { on: dueOn }), text }
}

function placeOf(plan: Pick<OutcomePlan, 'entry'> | undefined): NextAction {
  if (plan?.entry.kind === 'queued') return { kind: plan.entry.lane, at: isoTime(plan.entry.dueAt), text: PLACES[plan.entry.lane] }
  if (plan?.entry.kind === 'unchanged') return { kind: 'unchanged', text: words.outcome.plan.sameEntry }
  return { kind: 'none', text: words.outcome.plan.out }
}

/** The plan as the outcome's entry in the log of changes keeps it. */
function readPlan(database: Database, callId: string): Pick<OutcomePlan, 'entry'> | undefined {
  const row = database
    .prepare<[string], { payload: string }>(
      `SELECT payload_json AS payload FROM op WHERE entity = 'call' AND entity_id = ? AND kind = 'outcome.saved' ORDER BY at DESC LIMIT 1`
    )
    .get(callId)
  return row && (JSON.parse(row.payload) as { plan: OutcomePlan }).plan
}

function isoTime(at: Instant): string {
  return DateTime.fromMillis(at, { zone: ZONE }).toISO({ suppressMilliseconds: true }) ?? ''
}
