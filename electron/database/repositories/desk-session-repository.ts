import type { Instant, LocalDate } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

/** Where the rep is: the lead's place in its list, and before a call the place in the script. */
export interface DeskPlaceRow {
  readonly entryId: string | null
  readonly scriptVersionId: string | null
  readonly sessionJson: string | null
  readonly onDay: LocalDate
}

/** The one row that says where the desk is, for whoever starts the app again. */
export function createDeskSessionRepository(database: Statements) {
  const place = database.prepare<[], DeskPlaceRow>(
    'SELECT entry_id AS entryId, script_version_id AS scriptVersionId, session_json AS sessionJson, on_day AS onDay FROM desk_session WHERE on_day IS NOT NULL'
  )
  const keep = database.prepare<DeskPlaceRow>(`
    INSERT INTO desk_session (id, entry_id, script_version_id, session_json, on_day) VALUES (1, $entryId, $scriptVersionId, $sessionJson, $onDay)
    ON CONFLICT (id) DO UPDATE SET entry_id = excluded.entry_id, script_version_id = excluded.script_version_id,
      session_json = excluded.session_json, on_day = excluded.on_day`)
  const pulse = database.prepare<[string | null, string | null, Instant]>(`
    INSERT INTO desk_session (id, pulse_call_id, pulse_other_call_id, pulse_at) VALUES (1, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET pulse_call_id = excluded.pulse_call_id, pulse_other_call_id = excluded.pulse_other_call_id,
      pulse_at = excluded.pulse_at`)
  // whatever was written in a call proves that the app was there
  const lastSign = database
    .prepare<{ call: string }, Instant | null>(`
      SELECT max(at) FROM (
        SELECT max(started_at, coalesce(connected_at, 0)) AS at FROM call WHERE id = $call
        UNION ALL SELECT pulse_at FROM desk_session WHERE $call IN (pulse_call_id, pulse_other_call_id)
        UNION ALL SELECT max(entered_at) FROM call_step WHERE call_id = $call
        UNION ALL SELECT updated_at FROM note WHERE call_id = $call
        UNION ALL SELECT max(updated_at) FROM draft WHERE call_id = $call
        UNION ALL SELECT max(answered_at) FROM answer WHERE call_id = $call)`)
    .pluck()

  return {
    place: (): DeskPlaceRow | undefined => place.get(),
    keep: (row: DeskPlaceRow): void => void keep.run(row),
    /** Notes which calls are running at this moment: two at most. */
    pulse: ([call, other]: readonly string[], at: Instant): void => void pulse.run(call ?? null, other ?? null, at),
    /** The last moment at which a call left any trace. */
    lastSignOf: (callId: string): Instant | undefined => lastSign.get({ call: callId }) ?? undefined
  } as const
}
