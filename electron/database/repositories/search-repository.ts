import { companyKey, personKey } from '../../../shared/domain/lead/keys'
import type { Statements } from '../steady-statements'

/** Fewer digits than this are part of too many numbers to find anybody by. */
const FEWEST_DIGITS = 3

/** Finds leads of all lists by what a rep remembers of them. */
export function createSearchRepository(database: Statements) {
  const find = database
    .prepare<SearchParameters, string>(`
      SELECT list_entry.id FROM list_entry JOIN lead ON lead.id = lead_id JOIN company ON company.id = company_id
      WHERE company.name LIKE $typed ESCAPE '\\' OR company.name_key LIKE $company ESCAPE '\\' OR company.kana LIKE $typed ESCAPE '\\'
        OR lead.name_key LIKE $person ESCAPE '\\' OR replace(lead.kana, ' ', '') LIKE $person ESCAPE '\\' OR lead.email LIKE $typed ESCAPE '\\'
        OR ($digits <> '' AND EXISTS (SELECT 1 FROM phone WHERE phone.e164 LIKE $digits
          AND (phone.lead_id = lead.id OR (phone.lead_id IS NULL AND phone.company_id = company.id))))
      ORDER BY company.name_key, lead.name_key, list_entry.id LIMIT $limit`)
    .pluck()

  return {
    /**
     * Entries whose company (with or without its legal form, in any width), person, kana, e-mail address or number contains the text; by
     * company and name. A number is found by three digits or more, with or without hyphens.
     */
    entries: (text: string, limit: number): readonly string[] => find.all({ ...patternsOf(text), limit })
  } as const
}

interface SearchParameters {
  readonly typed: string
  readonly company: string
  readonly person: string
  readonly digits: string
  readonly limit: number
}

function patternsOf(text: string): Omit<SearchParameters, 'limit'> {
  const digits = text
    .normalize('NFKC')
    .replace(/[-()+\s]/g, '')
    .replace(/^(81|0)/, '')
  return {
    typed: contains(text.trim()),
    company: contains(companyKey(text)),
    person: contains(personKey(text)),
    digits: /^\d+$/.test(digits) && digits.length >= FEWEST_DIGITS ? contains(digits) : ''
  }
}

/** A pattern for LIKE that means the text itself, whatever is in it. */
function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}
