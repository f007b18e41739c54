import type Database from 'better-sqlite3'
import { assertNever } from '../../shared/lib/assert-never'
import type { Claim, Ledger, TypedText } from './ledger'

/** Something that was acknowledged and is not there, or that is there and may not be. */
export interface Loss {
  readonly kind: Claim['kind'] | 'typing' | 'integrity' | 'half' | 'place'
  readonly what: string
}

/**
 * Holds the database, as the killed app left it, against what the app had acknowledged.
 * @param typedUntil keys that arrived by then have to be there; later ones may be
 */
export function findLosses(
  database: Database.Database,
  { claims, typed }: Pick<Ledger, 'claims' | 'typed'>,
  typedUntil: number
): readonly Loss[] {
  return [
    ...brokenPages(database),
    ...halfWork(database),
    ...claims.filter((claim) => !isKept(database, claim)).map((claim) => ({ kind: claim.kind, what: JSON.stringify(claim) })),
    ...typed.flatMap((text) => missingText(database, text, typedUntil))
  ]
}

function brokenPages(database: Database.Database): readonly Loss[] {
  const checked = database.prepare<[], string>('PRAGMA integrity_check').pluck().all()
  const orphans = database.prepare('PRAGMA foreign_key_check').all()
  return [
    ...checked.filter((line) => line !== 'ok').map((what) => ({ kind: 'integrity', what }) as const),
    ...orphans.map((row) => ({ kind: 'integrity', what: `a row refers to nothing: ${JSON.stringify(row)}` }) as const)
  ]
}

/** What belongs together was written together: none of these may find anything. */
const HALVES: Readonly<Record<string, string>> = {
  'a list without the import that made it':
    "SELECT id FROM list WHERE role = '' AND NOT EXISTS (SELECT 1 FROM import WHERE list_id = list.id)",
  'a lead that stands in no list': 'SELECT id FROM lead WHERE NOT EXISTS (SELECT 1 FROM list_entry WHERE lead_id = lead.id)',
  'an import with fewer leads than it says':
    'SELECT id FROM import WHERE imported > (SELECT count(*) FROM list_entry WHERE list_entry.list_id = import.list_id)',
  'an outcome that the log does not know': `SELECT id FROM call WHERE outcome IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM op WHERE entity = 'call' AND entity_id = call.id AND kind = 'outcome.saved')`,
  'a customer who may still be called': `SELECT id FROM call WHERE outcome = 'do_not_call'
    AND NOT EXISTS (SELECT 1 FROM dnc WHERE call_id = call.id AND lifted_at IS NULL)`,
  'a call without its first step': 'SELECT id FROM call WHERE NOT EXISTS (SELECT 1 FROM call_step WHERE call_id = call.id)',
  'a second call of ours without an outcome': "SELECT id FROM call WHERE outcome IS NULL AND direction = 'out' LIMIT -1 OFFSET 1"
}

function halfWork(database: Database.Database): readonly Loss[] {
  return Object.entries(HALVES).flatMap(([what, sql]) => {
    const found = database.prepare<[], string>(sql).pluck().all()
    return found.length === 0 ? [] : [{ kind: 'half', what: `${what}: ${found.slice(0, 3).join(', ')}` } as const]
  })
}

function isKept(database: Database.Database, claim: Claim): boolean {
  switch (claim.kind) {
    case 'call':
      return has(database, 'call WHERE id = ?', claim.callId)
    case 'outcome':
      return has(
        database,
        "call WHERE id = ? AND outcome = ? AND instr(coalesce(outcome_json, ''), ?)",
        claim.callId,
        claim.code,
        claim.words
      )
    case 'reopened':
      return has(database, 'call WHERE id = ? AND outcome IS NULL', claim.callId)
    case 'do_not_call':
      return has(database, 'dnc WHERE call_id = ? AND words = ? AND lifted_at IS NULL', claim.callId, claim.words)
    case 'answer':
      return has(database, 'answer WHERE call_id = ? AND field = ? AND value = ?', claim.callId, claim.field, claim.value)
    case 'todo':
      return has(database, "todo WHERE kind = 'own' AND detail = ?", claim.title)
    case 'import':
      return has(database, 'import WHERE id = ? AND imported = ?', claim.importId, claim.imported)
    default:
      return assertNever(claim)
  }
}

function has(database: Database.Database, from: string, ...values: readonly unknown[]): boolean {
  return database.prepare(`SELECT 1 FROM ${from}`).get(...values) !== undefined
}

function missingText(database: Database.Database, { callId, into, keys }: TypedText, typedUntil: number): readonly Loss[] {
  const due = keys
    .filter(({ at }) => at <= typedUntil)
    .map(({ character }) => character)
    .join('')
  const stored = into === 'note' ? noteOf(database, callId) : formOf(database, callId)
  if (stored.some((text) => text.includes(due))) return []
  return [{ kind: 'typing', what: `${into} of ${callId}: "${due}" is not in ${JSON.stringify(stored)}` }]
}

function noteOf(database: Database.Database, callId: string): readonly string[] {
  const note = database
    .prepare<[string], Readonly<Record<string, string>>>('SELECT facts, interpretation, action FROM note WHERE call_id = ?')
    .get(callId)
  return Object.values(note ?? { none: '' })
}

function formOf(database: Database.Database, callId: string): readonly string[] {
  const draft = database
    .prepare<[string], string>("SELECT content_json FROM draft WHERE call_id = ? AND slot = 'outcome'")
    .pluck()
    .get(callId)
  return [draft ?? '']
}
