import type { Instant, LocalDate } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

export interface RecordingRow {
  readonly callId: string
  readonly state: 'running' | 'kept' | 'erased'
  readonly startedAt: Instant
  readonly milliseconds: number
  readonly bytes: number
  readonly cut: RecordingCut | null
  readonly purpose: string
  readonly eraseOn: LocalDate
  readonly analysisJson: string | null
  readonly erasedAt: Instant | null
  readonly erasedBy: string
}

/** What ended a recording before its call: a full disk, the line window, or the app. */
export type RecordingCut = 'disk' | 'line' | 'app'

export type NewRecording = Pick<RecordingRow, 'callId' | 'startedAt' | 'purpose' | 'eraseOn'>
export type FinishedRecording = Pick<RecordingRow, 'callId' | 'milliseconds' | 'bytes' | 'cut' | 'analysisJson'>

/** What is known of each recording; the sound lies in files. */
export function createRecordingRepository(database: Statements) {
  const columns = `call_id AS callId, state, started_at AS startedAt, milliseconds, bytes, cut, purpose, erase_on AS eraseOn,
    analysis_json AS analysisJson, erased_at AS erasedAt, erased_by AS erasedBy`
  const byCall = database.prepare<[string], RecordingRow>(`SELECT ${columns} FROM recording WHERE call_id = ?`)
  const present = database.prepare<[], RecordingRow>(`SELECT ${columns} FROM recording WHERE state <> 'erased' ORDER BY erase_on`)
  const running = database.prepare<[], RecordingRow>(`SELECT ${columns} FROM recording WHERE state = 'running' ORDER BY started_at`)
  const ofLead = database
    .prepare<[string], string>(
      `SELECT recording.call_id FROM recording JOIN call ON call.id = recording.call_id WHERE lead_id = ? AND state <> 'erased'`
    )
    .pluck()
  const begin = database.prepare<NewRecording>(`
    INSERT INTO recording (call_id, state, started_at, purpose, erase_on) VALUES ($callId, 'running', $startedAt, $purpose, $eraseOn)`)
  const finish = database.prepare<FinishedRecording>(`
    UPDATE recording SET state = 'kept', milliseconds = $milliseconds, bytes = $bytes, cut = $cut, analysis_json = $analysisJson
    WHERE call_id = $callId AND state = 'running'`)
  const drop = database.prepare<[string]>(`DELETE FROM recording WHERE call_id = ? AND state = 'running'`)
  const erase = database.prepare<[Instant, string, string]>(`
    UPDATE recording SET state = 'erased', analysis_json = NULL, erased_at = ?, erased_by = ? WHERE call_id = ? AND state <> 'erased'`)

  return {
    get: (callId: string): RecordingRow | undefined => byCall.get(callId),
    /** All whose sound is kept or being made, the one that goes first at the front. */
    present: (): readonly RecordingRow[] => present.all(),
    /** Those being made; at a start, those that were cut off. */
    running: (): readonly RecordingRow[] => running.all(),
    /** The calls with a person that have a recording. */
    ofLead: (lead: string): readonly string[] => ofLead.all(lead),
    begin: (recording: NewRecording): void => void begin.run(recording),
    finish: (recording: FinishedRecording): void => void finish.run(recording),
    /** Forgets one that came to nothing. */
    drop: (callId: string): void => void drop.run(callId),
    /** From now on there was a recording; false when there is none to erase. `by` is empty for what a rule does. */
    erase: (callId: string, at: Instant, by: string): boolean => erase.run(at, by, callId).changes === 1
  } as const
}
