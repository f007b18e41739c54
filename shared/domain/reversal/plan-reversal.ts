import { assertNever } from '../../lib/assert-never'
import type { Instant } from '../../lib/time'
import { columnGroups, type ReversibleTable, type Row, type RowChange } from './row-change'

/** One write that takes something back. */
export type ReversalStep =
  | { readonly kind: 'set'; readonly table: ReversibleTable; readonly id: string; readonly values: Row }
  | { readonly kind: 'remove'; readonly table: ReversibleTable; readonly id: string }
  | { readonly kind: 'insert'; readonly table: ReversibleTable; readonly id: string; readonly row: Row }

export interface Reversal {
  readonly steps: readonly ReversalStep[]
  /** What somebody changed since: it stays as it is now. */
  readonly kept: readonly RowChange[]
}

export interface ReversalCircumstances {
  readonly now: Instant
  /** Who takes it back, and the reason that a lifted do-not-call keeps. */
  readonly by: string
  readonly reason: 'undone' | 'corrected'
  /** The row as it is now; undefined when it is gone. */
  current(table: ReversibleTable, id: string): Row | undefined
}

/** What people decide of a row after it was made. As long as none of it changed, the row still is nothing but the outcome's consequence. */
const DECIDED: Partial<Readonly<Record<ReversibleTable, readonly string[]>>> = {
  todo: ['due_at', 'due_on', 'owner', 'detail', 'closed_at'],
  mail: ['status', 'due_on'],
  handoff: ['status', 'meeting_at', 'place', 'attendees'],
  dnc: ['lifted_at']
}

/**
 * How the changes of an outcome are taken back, in the opposite order. Nothing that somebody changed since is overwritten. A do-not-call
 * that the outcome entered is lifted, with who, when and why, and never deleted.
 */
export function planReversal(changes: readonly RowChange[], circumstances: ReversalCircumstances): Reversal {
  const parts = changes.toReversed().map((change) => reverse(change, circumstances))
  return { steps: parts.flatMap(({ steps }) => steps), kept: parts.flatMap(({ kept }) => kept) }
}

function reverse(change: RowChange, circumstances: ReversalCircumstances): Reversal {
  const { table, id } = change
  const row = circumstances.current(table, id)
  switch (change.kind) {
    case 'inserted':
      return row !== undefined && stillStands(table, change.row, row)
        ? { steps: [withdrawal(table, id, circumstances)], kept: [] }
        : { steps: [], kept: [change] }
    case 'updated':
      return row === undefined ? { steps: [], kept: [change] } : restore(change, row, circumstances.now)
    case 'deleted':
      return row === undefined ? { steps: [{ kind: 'insert', table, id, row: change.row }], kept: [] } : { steps: [], kept: [change] }
    default:
      return assertNever(change)
  }
}

function withdrawal(table: ReversibleTable, id: string, { now, by, reason }: ReversalCircumstances): ReversalStep {
  if (table !== 'dnc') return { kind: 'remove', table, id }
  return { kind: 'set', table, id, values: { lifted_at: now, lifted_by: by, lift_reason: reason } }
}

function restore(change: Extract<RowChange, { kind: 'updated' }>, row: Row, now: Instant): Reversal {
  const { table, id, before, after } = change
  const groups = columnGroups(table, Object.keys(after))
  const untouched = groups.filter((group) => group.every((column) => sameInTime(column, after, row, now)))
  const values = Object.fromEntries(untouched.flat().map((column) => [column, before[column] ?? null]))
  const touched = groups.length > untouched.length
  return {
    steps: Object.keys(values).length > 0 ? [{ kind: 'set', table, id, values }] : [],
    kept: touched ? [change] : []
  }
}

function stillStands(table: ReversibleTable, made: Row, row: Row): boolean {
  return (DECIDED[table] ?? Object.keys(made)).every((column) => row[column] === made[column])
}

/** Equal, but for what time alone has ended: a wait that is over is written off as 0, heat that is over as NULL. */
function sameInTime(column: string, after: Row, row: Row, now: Instant): boolean {
  const [known, present] = [after[column] ?? null, row[column] ?? null]
  if (known === present) return true
  if (column === 'eligible_at') return present === 0 && typeof known === 'number' && known <= now
  const cooled = column === 'hot_until' || column === 'hot_key'
  return cooled && present === null && typeof after.hot_until === 'number' && after.hot_until <= now
}
