import type { SearchGroup } from '../../../shared/contract/search'
import { companyKey, personKey } from '../../../shared/domain/lead/keys'
import { kanaSpellings } from '../../../shared/domain/search/fold'
import type { Statements } from '../steady-statements'
import type { Candidate } from './search-candidates'
import type { IndexedKind } from './search-index-texts'

/** So many changed rows are compared one by one; more of them are gone through in SQL. */
const FEW = 500
const MOST = 400

interface Spellings {
  readonly s0: string
  readonly s1: string
  readonly s2: string
  readonly s3: string
  readonly s4: string
}

const KINDS: Readonly<Record<SearchGroup, readonly IndexedKind[]>> = {
  person: ['lead'],
  company: ['company'],
  number: ['lead', 'company'],
  email: ['lead'],
  note: ['note']
}

const has = (columns: readonly string[]): string =>
  columns
    .flatMap((column) => ['$s0', '$s1', '$s2', '$s3', '$s4'].map((spelling) => `instr(lower(replace(${column}, ' ', '')), ${spelling})`))
    .join(' OR ')

/** Rows of a kind that hold a text as it is spelt: other widths, dashes and kanji are found once the index has them. */
const MATCHING: Readonly<Record<Exclude<SearchGroup, 'number'>, readonly [table: string, id: string, condition: string]>> = {
  person: ['lead', 'id', has(['name', 'kana'])],
  company: ['company', 'id', has(['name_key', 'name', 'kana'])],
  email: ['lead', 'id', has(['email'])],
  note: ['note', 'call_id', has(['facts', 'interpretation', 'action'])]
}

/**
 * What the index does not know yet is looked for as before there was one: row by row. A few changed rows cost nothing; after a large import, or
 * when an older database is opened for the first time, a search takes as long as reading what is new.
 */
export function createUnindexedSearch(database: Statements) {
  const few = database.prepare<[string, number], Candidate>('SELECT kind, subject FROM search_changed WHERE kind = ? LIMIT ?')
  const anyBacklog = database.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM search_backlog)').pluck()
  // the index alone is read to the end, the rows only where it matches
  const numbers = database.prepare<[Spellings], Candidate>(`
    SELECT iif(lead_id IS NULL, 'company', 'lead') AS kind, coalesce(lead_id, company_id) AS subject FROM phone
    WHERE rowid IN (SELECT rowid FROM phone INDEXED BY phone_by_number WHERE instr(e164, $s0) LIMIT ${MOST})`)
  const scans = new Map<SearchGroup, ReturnType<typeof prepareScans>>()
  const prepareScans = (group: Exclude<SearchGroup, 'number'>) => {
    const [table, id, condition] = MATCHING[group]
    const [kind] = KINDS[group]
    return [
      `search_backlog AS place CROSS JOIN ${table} ON ${id} > after AND ${id} <= until`,
      `search_changed AS place CROSS JOIN ${table} ON ${id} = place.subject`
    ].map((rows) =>
      database.prepare<[Spellings], Candidate>(
        `SELECT '${kind}' AS kind, ${id} AS subject FROM ${rows} WHERE place.kind = '${kind}' AND (${condition}) LIMIT ${MOST}`
      )
    )
  }
  const scan = (group: SearchGroup, spellings: Spellings): readonly Candidate[] => {
    if (group === 'number') return numbers.all(spellings)
    const statements = scans.get(group) ?? prepareScans(group)
    scans.set(group, statements)
    return statements.flatMap((statement) => statement.all(spellings))
  }

  /** @param asked the folded text, @param typed the text it was made of: one of the two is how most rows spell it */
  return (group: SearchGroup, asked: string, typed: string): readonly Candidate[] => {
    const changed = KINDS[group].flatMap((kind) => few.all(kind, FEW))
    const isMany = anyBacklog.get() === 1 || changed.length >= FEW
    if (!isMany) return changed
    const [s0 = asked, s1 = s0, s2 = s0, s3 = s0, s4 = s0] = new Set([...kanaSpellings(asked), ...kanaSpellings(bare(group, typed))])
    return [...changed, ...scan(group, { s0, s1, s2, s3, s4 })]
  }
}

/** What is typed without what a key leaves out, in its own spelling. */
function bare(group: SearchGroup, typed: string): string {
  if (group === 'person') return personKey(typed)
  return group === 'company' ? companyKey(typed) : typed
}
