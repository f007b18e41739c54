import { COUNT_CAP } from '../../../shared/domain/queue/count-cap'
import type { DeskDatabase } from '../open'

export interface ListRow {
  readonly id: string
  readonly name: string
  readonly kind: 'inbound' | 'outbound' | 'dormant' | 'first_use'
  readonly scriptId: string
  readonly source: string
  readonly maxAttempts: number
  readonly hoursJson: string
  readonly practice: number
}

export interface ListCounts {
  readonly waiting: number
  readonly total: number
}

export function createListRepository(database: DeskDatabase) {
  const columns = `id, name, kind, script_id AS scriptId, source, max_attempts AS maxAttempts, hours_json AS hoursJson, practice`
  const byId = database.prepare<[string], ListRow>(`SELECT ${columns} FROM list WHERE id = ?`)
  const all = database.prepare<[], ListRow>(`SELECT ${columns} FROM list ORDER BY created_at, id`)
  const total = database
    .prepare<[string, number], number>('SELECT count(*) FROM (SELECT 1 FROM list_entry WHERE list_id = ? LIMIT ?)')
    .pluck()
  const waiting = database
    .prepare<[string, number], number>("SELECT count(*) FROM (SELECT 1 FROM list_entry WHERE list_id = ? AND lane <> 'out' LIMIT ?)")
    .pluck()

  return {
    get: (id: string): ListRow | undefined => byId.get(id),
    all: (): readonly ListRow[] => all.all(),
    counts: (id: string): ListCounts => ({ waiting: waiting.get(id, COUNT_CAP) ?? 0, total: total.get(id, COUNT_CAP) ?? 0 })
  } as const
}
