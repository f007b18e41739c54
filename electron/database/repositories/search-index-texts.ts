import { companyTexts, emailTexts, noteTexts, numberTexts, personTexts } from '../../../shared/domain/search/searched-text'
import { assertNever } from '../../../shared/lib/assert-never'

export type IndexedTable = 'search_person' | 'search_company' | 'search_number' | 'search_email' | 'search_note'
export type IndexedKind = 'lead' | 'company' | 'note'

/** Which parts of the index say something about which kind of row. */
export const INDEXED_KINDS: Readonly<Record<IndexedKind, readonly IndexedTable[]>> = {
  lead: ['search_person', 'search_email', 'search_number'],
  company: ['search_company', 'search_number'],
  note: ['search_note']
}

interface IndexedLead {
  readonly kind: 'lead'
  readonly subject: string
  readonly name: string
  readonly kana: string
  readonly email: string
  /** Separated by spaces; NULL without a number of one's own. */
  readonly numbers: string | null
}

interface IndexedCompany {
  readonly kind: 'company'
  readonly subject: string
  readonly name: string
  readonly key: string
  readonly kana: string
  readonly numbers: string | null
}

interface IndexedNote {
  readonly kind: 'note'
  readonly subject: string
  readonly facts: string
  readonly interpretation: string
  readonly action: string
}

export type IndexedRow = IndexedLead | IndexedCompany | IndexedNote

/** By which texts a row is found in each part of the index. */
export function textsOf(row: IndexedRow): Readonly<Partial<Record<IndexedTable, readonly string[]>>> {
  switch (row.kind) {
    case 'lead':
      return {
        search_person: personTexts(row.name, row.kana),
        search_email: emailTexts(row.email),
        search_number: numbersOf(row.numbers)
      }
    case 'company':
      return { search_company: companyTexts(row.name, row.key, row.kana), search_number: numbersOf(row.numbers) }
    case 'note':
      return { search_note: noteTexts(row.facts, row.interpretation, row.action) }
    default:
      return assertNever(row)
  }
}

function numbersOf(numbers: string | null): readonly string[] {
  return numbers === null ? [] : numbers.split(' ').flatMap(numberTexts)
}
