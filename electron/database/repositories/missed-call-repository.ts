import type { LineKind } from '../../../shared/domain/call/line-kind'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

export interface MissedCallRow {
  readonly id: string
  readonly at: Instant
  readonly line: LineKind
  /** E.164 where it can be read as such; empty when it was withheld. */
  readonly number: string
  readonly name: string
  readonly leadId: string | null
  readonly rejected: number
}

/** Incoming calls that nobody took. */
export function createMissedCallRepository(database: Statements) {
  const columns = 'id, at, line, number, name, lead_id AS leadId, rejected'
  const insert = database.prepare<MissedCallRow>(
    'INSERT INTO missed_call (id, at, line, number, name, lead_id, rejected) VALUES ($id, $at, $line, $number, $name, $leadId, $rejected)'
  )
  const open = database.prepare<{ practice: number; limit: number }, MissedCallRow>(`
    SELECT ${columns} FROM missed_call WHERE settled_at IS NULL AND (line = 'practice') = $practice ORDER BY at DESC, id DESC LIMIT $limit`)
  const byId = database.prepare<[string], MissedCallRow>(`SELECT ${columns} FROM missed_call WHERE id = ? AND settled_at IS NULL`)
  const settle = database.prepare<[Instant, string]>('UPDATE missed_call SET settled_at = ? WHERE id = ? AND settled_at IS NULL')
  const settleNumber = database.prepare<{ at: Instant; number: string; lead: string; practice: number }>(`
    UPDATE missed_call SET settled_at = $at WHERE settled_at IS NULL AND (line = 'practice') = $practice
      AND ((number = $number AND number <> '') OR lead_id = $lead)`)

  return {
    insert: (row: MissedCallRow): void => void insert.run(row),
    /** Those that nobody has answered for yet, the latest first; calls on the practice line are never among the real ones. */
    open: (practice: boolean, limit: number): readonly MissedCallRow[] => open.all({ practice: Number(practice), limit }),
    get: (id: string): MissedCallRow | undefined => byId.get(id),
    settle: (id: string, at: Instant): boolean => settle.run(at, id).changes === 1,
    /** A call with this number or lead has begun: whatever was missed of them is answered for. */
    settleFor: (number: string, lead: string, practice: boolean, at: Instant): void =>
      void settleNumber.run({ at, number, lead, practice: Number(practice) })
  } as const
}
