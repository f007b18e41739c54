import type { SearchGroup } from '../../../shared/contract/search'
import { EDGE, gramQuery } from '../../../shared/domain/search/grams'
import type { Statements } from '../steady-statements'
import type { IndexedKind, IndexedTable } from './search-index-texts'

/** A row that may be what is searched for. */
export interface Candidate {
  readonly kind: IndexedKind
  readonly subject: string
}

/** Texts that begin, or end, with what is asked come before those that hold it anywhere; of each so many are compared. */
const MOST_EXACT = 50
const MOST_NEAR = 80
/** Pieces may all stand in a text, but apart: a few more are compared, so that those don't crowd out the others. */
const MOST_WITHIN = 120
/** A short text is found piece by piece, and a row may come with several. */
const MOST_PLACES = 250

const TABLES: Readonly<Record<SearchGroup, IndexedTable>> = {
  person: 'search_person',
  company: 'search_company',
  number: 'search_number',
  email: 'search_email',
  note: 'search_note'
}

/** Asks the index which rows may hold a text: in an order of its own, the same each time, and never more than a screen can rank. */
export function createSearchCandidates(database: Statements) {
  const statements = (group: SearchGroup) => {
    const table = TABLES[group]
    // the latest notes first; of other rows none is better than another
    const order = group === 'note' ? 'DESC' : 'ASC'
    const documents = 'SELECT kind, subject FROM search_document WHERE id IN'
    return {
      all: database.prepare<[string, number], Candidate>(
        `${documents} (SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid ${order} LIMIT ?)`
      ),
      beginning: database.prepare<[string, string, number], Candidate>(
        `${documents} (SELECT doc FROM ${table}_term WHERE term >= ? AND term < ? LIMIT ?)`
      )
    }
  }
  const known = new Map<SearchGroup, ReturnType<typeof statements>>()
  const statementsFor = (group: SearchGroup) => {
    const prepared = known.get(group) ?? statements(group)
    known.set(group, prepared)
    return prepared
  }

  const look = (group: SearchGroup, text: string, limit: number): readonly Candidate[] => {
    const { all, beginning } = statementsFor(group)
    const query = gramQuery(text)
    return query.kind === 'all' ? all.all(query.match, limit) : beginning.all(query.from, query.below, Math.max(limit, MOST_PLACES))
  }
  return {
    /** Rows a text of which is what is asked or begins with it; of a number, also those that end with it. */
    near: (group: SearchGroup, asked: string): readonly Candidate[] => [
      ...look(group, `${EDGE}${asked}${EDGE}`, MOST_EXACT),
      ...look(group, `${EDGE}${asked}`, MOST_NEAR),
      ...(group === 'number' ? look(group, `${asked}${EDGE}`, MOST_NEAR) : [])
    ],
    /** Rows that hold it anywhere. */
    within: (group: SearchGroup, asked: string): readonly Candidate[] => look(group, asked, MOST_WITHIN)
  } as const
}
