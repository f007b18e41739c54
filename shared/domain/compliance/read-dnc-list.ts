import { hasLegalForm } from '../lead/keys'
import type { DncSubject } from './do-not-call'
import { readTypedTarget, type TargetProblem } from './typed-target'

/** More lines than these belong into several lists. */
export const MOST_LISTED = 5_000

/** One entry of a list: the line it stands on (from 1) and the words behind it. */
export interface ListedDnc extends DncSubject {
  readonly line: number
  readonly label: string
  readonly words: string
}

/** `unclear` may be a company or a person; `several` has more than one number on a line; `header` names a column. */
export type UnreadReason = 'unclear' | 'several' | 'header' | TargetProblem

export interface DncListReading {
  readonly entries: readonly ListedDnc[]
  readonly unread: readonly { readonly line: number; readonly text: string; readonly reason: UnreadReason }[]
  /** Lines that say what one before them says. */
  readonly repeated: number
}

const HEADERS = /^(?:電話番号?|番号|tel|phone|会社名?|社名|企業名|company)$/i
const SAID_TO_BE_COMPANY = /^(?:会社|企業|company)\s*[:：]\s*/i
const WORDS_BEGIN = /[\t,，]/
/** What a cell may consist of that is meant as a number, labels included. */
const NUMBER_LIKE = /^(?:tel|phone|電話(?:番号)?|内線|ext|[\d\s+\-()./:#x‐‑‒–—―−ー])+$/i
const LONGEST_WORDS = 500
/** Neither a number nor a company is longer. */
const LONGEST_CELL = 1_000

/**
 * Reads a pasted list: a number or a company on each line, the customer's words behind a tab or a comma. Total, and it never guesses: a
 * name without a legal form counts as a company only when it is one of the desk's, or when the line says so (会社：…).
 * @param isKnownCompany whether the desk knows a company by this name
 */
export function readDncList(text: string, isKnownCompany: (name: string) => boolean): DncListReading {
  const entries = new Map<string, ListedDnc>()
  const unread: DncListReading['unread'][number][] = []
  let repeated = 0
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1
    const { cell, words } = cutLine(raw)
    if (cell === '' && words === '') continue
    const read = readCell(cell, words, isKnownCompany)
    if (!read.ok) {
      unread.push({ line, text: raw.trim(), reason: read.problem })
      continue
    }
    const { target, label } = read
    const key = `${target.scope} ${target.subject}`
    if (entries.has(key)) repeated += 1
    else entries.set(key, { ...target, line, label, words: words.slice(0, LONGEST_WORDS) })
  }
  return { entries: [...entries.values()], unread, repeated }
}

function cutLine(raw: string): { cell: string; words: string } {
  const at = raw.search(WORDS_BEGIN)
  if (at === -1) return { cell: bare(raw), words: '' }
  return { cell: bare(raw.slice(0, at)), words: bare(raw.slice(at + 1)) }
}

/** Without the space and the quotes that a spreadsheet puts around a cell. */
function bare(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
}

type ReadCell =
  | { readonly ok: true; readonly target: DncSubject; readonly label: string }
  | { readonly ok: false; readonly problem: UnreadReason }

function readCell(cell: string, words: string, isKnownCompany: (name: string) => boolean): ReadCell {
  if (cell.length > LONGEST_CELL) return { ok: false, problem: 'unclear' }
  if (HEADERS.test(cell.normalize('NFKC'))) return { ok: false, problem: 'header' }
  if (isNumberLike(words)) return { ok: false, problem: 'several' }
  if (isNumberLike(cell)) return readTypedTarget({ scope: 'number', number: cell })
  const company = cell.replace(SAID_TO_BE_COMPANY, '').trim()
  const isCompany = company !== cell || hasLegalForm(company) || isKnownCompany(company)
  return isCompany ? readTypedTarget({ scope: 'company', company: company.slice(0, 200) }) : { ok: false, problem: 'unclear' }
}

function isNumberLike(cell: string): boolean {
  const narrow = cell.normalize('NFKC')
  return /\d{3}/.test(narrow.replace(/[\s\-().]/g, '')) && NUMBER_LIKE.test(narrow)
}
