import { COUNT_CAP } from '../../../shared/domain/queue/count-cap'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

export interface ListRow {
  readonly id: string
  readonly name: string
  readonly kind: 'inbound' | 'outbound' | 'dormant' | 'first_use'
  readonly scriptId: string
  readonly source: string
  readonly maxAttempts: number
  readonly hoursJson: string
  readonly practice: number
  /** A ListRecording; null where nobody has said anything about recording. */
  readonly recordingJson: string | null
  /** What the desk keeps the list for by itself; empty for every other. */
  readonly role: ListRole
}

export type ListRole = '' | 'incoming' | 'typed'

export interface OwnList {
  readonly id: string
  readonly name: string
  readonly scriptId: string
  readonly hoursJson: string
  readonly role: Exclude<ListRole, ''>
  readonly now: Instant
}

export interface ListCounts {
  readonly waiting: number
  readonly total: number
}

export function createListRepository(database: Statements) {
  const columns = `id, name, kind, script_id AS scriptId, source, max_attempts AS maxAttempts, hours_json AS hoursJson, practice, role,
    recording_json AS recordingJson`
  const byId = database.prepare<[string], ListRow>(`SELECT ${columns} FROM list WHERE id = ?`)
  const all = database.prepare<[], ListRow>(`SELECT ${columns} FROM list ORDER BY created_at, id`)
  const ofRole = database.prepare<[string], string>('SELECT id FROM list WHERE role = ? ORDER BY created_at, id LIMIT 1').pluck()
  const insertOwn = database.prepare<OwnList>(`
    INSERT INTO list (id, name, kind, script_id, hours_json, role, created_at) VALUES ($id, $name, 'inbound', $scriptId, $hoursJson, $role, $now)`)
  const change = database.prepare<[string, number, string]>('UPDATE list SET hours_json = ?, max_attempts = ? WHERE id = ?')
  const record = database.prepare<[string, string]>('UPDATE list SET recording_json = ? WHERE id = ?')
  const counts = database.prepare<{ list: string; cap: number }, ListCounts>(`
    SELECT (SELECT count(*) FROM (SELECT 1 FROM list_entry WHERE list_id = $list LIMIT $cap)) AS total, min($cap,
      (SELECT count(*) FROM (SELECT 1 FROM list_entry INDEXED BY list_entry_queue
        WHERE list_id = $list AND lane <> 'out' AND eligible_at = 0 LIMIT $cap)) +
      (SELECT count(*) FROM (SELECT 1 FROM list_entry INDEXED BY list_entry_waiting
        WHERE list_id = $list AND lane <> 'out' AND eligible_at > 0 LIMIT $cap))) AS waiting`)

  return {
    get: (id: string): ListRow | undefined => byId.get(id),
    all: (): readonly ListRow[] => all.all(),
    /** The list that the desk keeps by itself for this. */
    ofRole: (role: OwnList['role']): string | undefined => ofRole.get(role),
    insertOwn: (list: OwnList): void => void insertOwn.run(list),
    change: (id: string, hoursJson: string, maxAttempts: number): void => void change.run(hoursJson, maxAttempts, id),
    setRecording: (id: string, recordingJson: string): void => void record.run(recordingJson, id),
    /** Counted in covering indexes and no further than the cap, so that every snapshot can have them. */
    counts: (list: string): ListCounts => counts.get({ list, cap: COUNT_CAP }) ?? { waiting: 0, total: 0 }
  } as const
}
