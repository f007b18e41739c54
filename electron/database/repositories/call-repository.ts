import type { CallDirection } from '../../../shared/domain/call/call-state'
import type { LineKind } from '../../../shared/domain/call/line-kind'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

/** A call as stored. It exists before anything is dialled or taken, and is open until it has an outcome. */
export interface CallRow {
  readonly id: string
  readonly leadId: string
  readonly entryId: string
  readonly scriptVersionId: string
  readonly direction: CallDirection
  /** E.164; of a caller it may be whatever the exchange gave, or empty. */
  readonly number: string
  readonly line: LineKind
  readonly rep: string
  readonly startedAt: Instant
  readonly connectedAt: Instant | null
  readonly endedAt: Instant | null
  readonly endReason: string | null
  readonly sessionJson: string
  readonly outcome: OutcomeCode | null
  readonly outcomeAt: Instant | null
  readonly outcomeJson: string | null
}

export type NewCall = Omit<CallRow, 'connectedAt' | 'endedAt' | 'endReason' | 'outcome' | 'outcomeAt' | 'outcomeJson'>

interface CountedOutcome {
  readonly outcome: OutcomeCode
  readonly direction: CallDirection
  readonly calls: number
}

export interface StepRow {
  readonly script: string
  readonly step: string
  readonly at: Instant
}

export interface FinishedCallRow {
  readonly callId: string
  readonly at: Instant
  readonly outcome: OutcomeCode
  readonly inputJson: string | null
  readonly rep: string
  readonly line: LineKind
  readonly facts: string
  readonly action: string
}

/** Calls and the steps walked in them. */
export function createCallRepository(database: Statements) {
  const columns = `id, lead_id AS leadId, list_entry_id AS entryId, script_version_id AS scriptVersionId, direction, number, line, rep,
    started_at AS startedAt, connected_at AS connectedAt, ended_at AS endedAt, end_reason AS endReason, session_json AS sessionJson, outcome,
    outcome_at AS outcomeAt, outcome_json AS outcomeJson`
  const byId = database.prepare<[string], CallRow>(`SELECT ${columns} FROM call WHERE id = ?`)
  const open = database.prepare<[], CallRow>(`SELECT ${columns} FROM call WHERE outcome IS NULL ORDER BY started_at LIMIT 1`)
  const allOpen = database.prepare<[], CallRow>(`SELECT ${columns} FROM call WHERE outcome IS NULL ORDER BY started_at`)
  const openCount = database.prepare<[], number>('SELECT count(*) FROM call WHERE outcome IS NULL').pluck()
  const insert = database.prepare<NewCall>(`
    INSERT INTO call (id, lead_id, list_entry_id, script_version_id, direction, number, line, rep, started_at, session_json)
    VALUES ($id, $leadId, $entryId, $scriptVersionId, $direction, $number, $line, $rep, $startedAt, $sessionJson)`)
  const connected = database.prepare<[Instant, string]>('UPDATE call SET connected_at = ? WHERE id = ? AND connected_at IS NULL')
  const ended = database.prepare<[Instant, string, string]>(
    'UPDATE call SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL'
  )
  const session = database.prepare<[string, string]>('UPDATE call SET session_json = ? WHERE id = ?')
  const step = database.prepare<[string, number, string, string, Instant]>(
    'INSERT INTO call_step (call_id, position, script, step, entered_at) VALUES (?, ?, ?, ?, ?)'
  )
  const steps = database.prepare<[string], number>('SELECT count(*) FROM call_step WHERE call_id = ?').pluck()
  const close = database.prepare<{ id: string; outcome: OutcomeCode; at: Instant; input: string }>(
    'UPDATE call SET outcome = $outcome, outcome_at = $at, outcome_json = $input WHERE id = $id AND outcome IS NULL'
  )
  const path = database.prepare<[string], StepRow>(
    'SELECT script, step, entered_at AS at FROM call_step WHERE call_id = ? ORDER BY position'
  )
  const last = database.prepare<[string], { id: string; outcome: OutcomeCode; at: Instant }>(`
    SELECT id, outcome, started_at AS at FROM call WHERE lead_id = ? AND outcome IS NOT NULL ORDER BY started_at DESC, id DESC LIMIT 1`)
  const rewrite = database.prepare<{ id: string; outcome: OutcomeCode; input: string }>(
    'UPDATE call SET outcome = $outcome, outcome_json = $input WHERE id = $id'
  )
  const latest = database
    .prepare<[string], string>('SELECT id FROM call WHERE lead_id = ? ORDER BY started_at DESC, id DESC LIMIT 1')
    .pluck()
  const history = database.prepare<[string, number], FinishedCallRow>(`
    SELECT call.id AS callId, started_at AS at, outcome, outcome_json AS inputJson, rep, line, coalesce(facts, '') AS facts, coalesce(action, '') AS action
    FROM call LEFT JOIN note ON note.call_id = call.id
    WHERE call.lead_id = ? AND outcome IS NOT NULL ORDER BY started_at DESC, call.id DESC LIMIT ?`)
  const tried = database
    .prepare<[string], Instant>("SELECT started_at FROM call WHERE lead_id = ? AND direction = 'out' AND outcome IS NOT 'technical'")
    .pluck()
  const companyCalled = database
    .prepare<[string], Instant | null>(
      "SELECT max(started_at) FROM call JOIN lead ON lead.id = call.lead_id WHERE company_id = ? AND direction = 'out' AND outcome IS NOT 'technical'"
    )
    .pluck()
  const outcomesSince = database.prepare<{ at: Instant; rep: string; practice: number }, CountedOutcome>(`
    SELECT outcome, direction, count(*) AS calls FROM call
    WHERE started_at >= $at AND rep = $rep AND outcome IS NOT NULL AND (line = 'practice') = $practice GROUP BY outcome, direction`)
  const lastDialled = database.prepare<{ rep: string; practice: number }, { leadId: string; entryId: string; number: string }>(`
    SELECT call.lead_id AS leadId, list_entry_id AS entryId, number FROM call JOIN lead ON lead.id = call.lead_id
    WHERE rep = $rep AND direction = 'out' AND (line = 'practice') = $practice AND erased_at IS NULL
    ORDER BY started_at DESC, call.id DESC LIMIT 1`)

  return {
    get: (id: string): CallRow | undefined => byId.get(id),
    /** The oldest call that has no outcome yet. */
    open: (): CallRow | undefined => open.get(),
    /** All of them, the oldest first: a customer who calls while another holds makes a second one. */
    allOpen: (): readonly CallRow[] => allOpen.all(),
    openCount: (): number => openCount.get() ?? 0,
    insert: (call: NewCall): void => void insert.run(call),
    markConnected: (id: string, at: Instant): void => void connected.run(at, id),
    markEnded: (id: string, at: Instant, reason: string): void => void ended.run(at, reason, id),
    saveSession: (id: string, json: string): void => void session.run(json, id),
    /** Steps are appended: `position` is the place in the walked path, from 0. */
    addStep: (id: string, position: number, script: string, stepId: string, at: Instant): void =>
      void step.run(id, position, script, stepId, at),
    stepCount: (id: string): number => steps.get(id) ?? 0,
    /** The steps entered, in order. */
    path: (id: string): readonly StepRow[] => path.all(id),
    /** The lead's latest call that has an outcome. */
    last: (lead: string): { readonly id: string; readonly outcome: OutcomeCode; readonly at: Instant } | undefined => last.get(lead),
    /** Closes the call with its outcome; false when it already has one. */
    close: (id: string, outcome: OutcomeCode, at: Instant, input: string): boolean => close.run({ id, outcome, at, input }).changes === 1,
    /** Puts another outcome in a closed call's record; when it was closed stays. */
    rewrite: (id: string, outcome: OutcomeCode, input: string): void => void rewrite.run({ id, outcome, input }),
    /** The lead's last call, open or closed. */
    latestOf: (lead: string): string | undefined => latest.get(lead),
    history: (lead: string, limit: number): readonly FinishedCallRow[] => history.all(lead, limit),
    /** When the lead was dialled; a technical failure rang nowhere. */
    triedAt: (lead: string): readonly Instant[] => tried.all(lead),
    companyCalledAt: (company: string): Instant | null => companyCalled.get(company) ?? null,
    /** A rep's outcomes from an instant on; practice and real calls are never counted together. */
    outcomesSince: (at: Instant, rep: string, practice: boolean): readonly CountedOutcome[] =>
      outcomesSince.all({ at, rep, practice: practice ? 1 : 0 }),
    /** Whom the rep dialled last, on the practice line or on any other. */
    lastDialled: (
      rep: string,
      practice: boolean
    ): { readonly leadId: string; readonly entryId: string; readonly number: string } | undefined =>
      lastDialled.get({ rep, practice: practice ? 1 : 0 })
  } as const
}
