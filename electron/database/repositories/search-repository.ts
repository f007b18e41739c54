import type { SearchGroup } from '../../../shared/contract/search'
import { companyKey, personKey } from '../../../shared/domain/lead/keys'
import { kanaSpellings, searchedDigits } from '../../../shared/domain/search/fold'
import type { Instant } from '../../../shared/lib/time'
import type { Statements } from '../steady-statements'
import { type Comparison, type SearchParameters, searchSql } from './search-statements'

/** Fewer digits than this are part of too many numbers to find anybody by. */
const FEWEST_DIGITS = 3
/** One letter is in every address. */
const FEWEST_LETTERS = 2
/** Only letters have cases. */
const LETTERS = /[a-z]/i
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
  /** The list whose places are preferred to open a lead by. */
  readonly listId: string | null
}

/**
 * Finds leads by what a rep remembers of them. The only way to search: how a group is looked for (today by LIKE over the narrowest rows that
 * hold it) is nobody else's business.
 */
export function createSearchRepository(database: Statements) {
  const statements = new Map<string, ReturnType<typeof prepare>>()
  const prepare = (group: SearchGroup, spellings: number, comparison: Comparison) =>
    database.prepare<SearchParameters, FoundRow>(searchSql(group, spellings, comparison))
  const statementFor = (group: SearchGroup, spellings: number, comparison: Comparison) => {
    const name = `${group} ${spellings} ${comparison}`
    const known = statements.get(name) ?? prepare(group, spellings, comparison)
    statements.set(name, known)
    return known
  }

  return {
    /**
     * Leads of whom what the group names contains the text, the closest first: a name, kana, company (with or without its legal form),
     * three or more digits of a number, an address or a note. Width, case, spaces and the kind of kana make no difference.
     */
    find(group: SearchGroup, { text, limit, listId }: SearchReading): readonly FoundRow[] {
      const searched = searchedIn(group, text)
      if (searched === '') return []
      const spellings = [...new Set([...kanaSpellings(searched), ...(group === 'number' ? [] : [text.trim()])])]
      const [s0 = searched, s1 = s0, s2 = s0, s3 = s0] = spellings
      const word = escaped(group === 'email' ? s0 : searched)
      const parameters = { s0, s1, s2, s3, pattern: `%${word}%`, prefix: `${escaped(s0)}%`, limit, list: listId ?? NOTHING }
      return statementFor(group, spellings.length, LETTERS.test(searched) ? 'like' : 'instr').all(parameters)
    }
  } as const
}

/** The text in the form in which the group keeps it; empty when nobody can be found by it. */
function searchedIn(group: SearchGroup, text: string): string {
  if (text.trim() === '') return ''
  if (group === 'number') {
    const digits = searchedDigits(text)
    return digits.length >= FEWEST_DIGITS ? digits : ''
  }
  if (group === 'company') return companyKey(text)
  if (group === 'person') return personKey(text)
  const plain = text.normalize('NFKC').trim()
  return group === 'email' && plain.length < FEWEST_LETTERS ? '' : plain
}

/** What means the text itself in a pattern for LIKE, whatever is in it. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
