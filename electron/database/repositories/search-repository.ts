import type { SearchGroup } from '../../../shared/contract/search'
import { askedTexts } from '../../../shared/domain/search/searched-text'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'
import { createSearchCandidates } from './search-candidates'
import { isDamage, type SearchIndex } from './search-index'
import { createSearchRanking } from './search-ranking'
import { SHOWN } from './search-statements'
import { createUnindexedSearch } from './search-unindexed'

const NOTHING = '\u0000'

/** A lead as a search finds it. */
export interface FoundRow {
  readonly key: string
  readonly leadId: string
  readonly entryId: string | null
  readonly company: string
  readonly name: string
  readonly companyKana: string
  readonly kana: string
  readonly email: string
  /** The number that contains the digits. */
  readonly number: string
  readonly facts: string
  readonly interpretation: string
  readonly action: string
  readonly at: Instant | null
}

export interface SearchReading {
  readonly text: string
  readonly limit: number
  /** The list whose leads come first, and whose places are preferred to open a lead by. */
  readonly listId: string | null
}

/**
 * Finds leads by what a rep remembers of them. The only way to search: which rows may hold a text, the index says, or for rows that it does not
 * know yet a scan; whether they do, the rows themselves. So an index that is behind shows nothing wrong and hides nothing.
 */
export function createSearchRepository(database: Statements, index: Pick<SearchIndex, 'reset'>) {
  const candidates = createSearchCandidates(database)
  const unindexed = createUnindexedSearch(database)
  const rank = createSearchRanking(database)
  const shown = database.prepare<[{ found: string; list: string }], FoundRow>(SHOWN)

  const find = (group: SearchGroup, { text, limit, listId }: SearchReading): readonly FoundRow[] => {
    const asked = askedTexts(group, text)
    if (asked.length === 0) return []
    const list = listId ?? NOTHING
    const question = { asked, listId: list, limit }
    const near = asked.flatMap((each) => [...candidates.near(group, each), ...unindexed(group, each, text)])
    const closest = group === 'note' ? [] : rank(group, near, question)
    // what holds the text anywhere comes after them all
    const isEnough = closest.length >= limit
    const found = isEnough ? closest : rank(group, [...near, ...asked.flatMap((each) => candidates.within(group, each))], question)
    return found.length === 0 ? [] : shown.all({ found: JSON.stringify(found), list })
  }
  return {
    /**
     * Leads of whom what the group names contains the text, the closest first: a name, kana, company (with or without its legal form),
     * three or more digits of a number, an address or a note. Width, case, spaces, dashes, the kind of kana and the variants of a name's kanji
     * make no difference. Of a text that very many hold, so many are ranked as a screen can show several times over.
     */
    find(group: SearchGroup, reading: SearchReading): readonly FoundRow[] {
      try {
        return find(group, reading)
      } catch (error) {
        if (!isDamage(error)) throw error
        // it is built anew, and until then everything is found by reading it
        index.reset()
        return find(group, reading)
      }
    }
  } as const
}
