import type { DncPlace } from '../../../shared/contract/do-not-call'
import type { DncLevel } from '../../../shared/domain/compliance/do-not-call'
import { companyKey } from '../../../shared/domain/lead/keys'
import type { OutcomeCode } from '../../../shared/domain/outcome/outcome-code'
import type { DncScope } from '../../../shared/domain/outcome/outcome-input'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'

/** An entry with what it came from, lifted or in force. */
export interface DncPageRow {
  readonly id: string
  readonly scope: DncScope
  readonly subject: string
  readonly label: string
  readonly level: DncLevel
  readonly words: string
  readonly rep: string
  readonly at: Instant
  readonly callAt: Instant | null
  readonly outcome: OutcomeCode | null
  readonly listId: string | null
  readonly listName: string | null
  readonly entryId: string | null
  readonly liftedAt: Instant | null
  readonly liftedBy: string | null
  readonly liftReason: string | null
}

export interface DncChangeRow {
  readonly at: Instant
  readonly by: string
  readonly to: DncLevel
  readonly reason: string
}

export interface DncReading {
  readonly text: string
  readonly scope: DncScope | null
  readonly level: DncLevel | null
  readonly state: 'in_force' | 'lifted' | 'all'
  readonly before: DncPlace | null
  readonly limit: number
}

/** Fewer digits than this are part of too many numbers to find anything by. */
const FEWEST_DIGITS = 3

/** The list of do-not-call as people read it: newest first, a page at a time. */
export function createDncPageRepository(database: Statements) {
  const page = database.prepare<Record<string, string | number | null>, DncPageRow>(`
    SELECT dnc.id, scope, subject, label, level, words, dnc.rep, dnc.created_at AS at, call.started_at AS callAt, call.outcome,
      dnc_list.id AS listId, dnc_list.name AS listName,
      (SELECT id FROM list_entry WHERE list_entry.lead_id = dnc.lead_id ORDER BY id DESC LIMIT 1) AS entryId,
      lifted_at AS liftedAt, lifted_by AS liftedBy, lift_reason AS liftReason
    FROM dnc LEFT JOIN call ON call.id = dnc.call_id LEFT JOIN dnc_list ON dnc_list.id = dnc_list_id
    WHERE (dnc.created_at, dnc.id) < ($at, $id)
      AND ($scope IS NULL OR scope = $scope) AND ($level IS NULL OR level = $level)
      AND ($lifted IS NULL OR (lifted_at IS NOT NULL) = $lifted)
      AND ($typed = '%%' OR label LIKE $typed ESCAPE '\\' OR words LIKE $typed ESCAPE '\\' OR dnc_list.name LIKE $typed ESCAPE '\\'
        OR (scope <> 'number' AND subject LIKE $key ESCAPE '\\') OR ($digits <> '' AND subject LIKE $digits))
    ORDER BY dnc.created_at DESC, dnc.id DESC LIMIT $limit`)
  const inForce = database.prepare<[string], number>('SELECT count(*) FROM dnc WHERE dnc_list_id = ? AND lifted_at IS NULL').pluck()
  const changes = database.prepare<[string], DncChangeRow>(`
    SELECT at, actor AS by, payload_json ->> '$.level' AS "to", coalesce(payload_json ->> '$.reason', '') AS reason
    FROM op WHERE entity = 'dnc' AND entity_id = ? AND kind = 'dnc.level_changed' ORDER BY at, id`)

  return {
    read: ({ text, scope, level, state, before, limit }: DncReading): readonly DncPageRow[] =>
      page.all({
        scope,
        level,
        lifted: state === 'all' ? null : Number(state === 'lifted'),
        at: before?.at ?? Number.MAX_SAFE_INTEGER,
        id: before?.id ?? '',
        typed: contains(text),
        key: contains(companyKey(text)),
        digits: digitsIn(text),
        limit
      }),
    /** How many entries of a list are still in force. */
    inForceOf: (listId: string): number => inForce.get(listId) ?? 0,
    /** How an entry's level was changed, the oldest first. */
    changesOf: (id: string): readonly DncChangeRow[] => changes.all(id)
  } as const
}

/** A pattern for LIKE that means the text itself, whatever is in it. */
function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}

/** A pattern for a part of a number, however it is written; empty when the text is none. */
function digitsIn(text: string): string {
  const digits = text
    .normalize('NFKC')
    .replace(/[-()+\s]/g, '')
    .replace(/^(81|0)/, '')
  return /^\d+$/.test(digits) && digits.length >= FEWEST_DIGITS ? contains(digits) : ''
}
