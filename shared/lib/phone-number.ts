import { PhoneNumber } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/max/metadata'

/** `main` is a switchboard shared by a company; `direct` and `mobile` ring at one person. */
export type PhoneKind = 'main' | 'direct' | 'mobile'

/** What had to be put right before a cell was a number. */
export type PhoneRepair = 'full_width' | 'leading_zero' | 'international' | 'hyphens' | 'extension' | 'several'

export interface ParsedPhone {
  /** `+81350001234` */
  readonly e164: string
  /** the part of the cell it was read from, as it stood there */
  readonly raw: string
  /** digits to ask for at the switchboard, or '' */
  readonly extension: string
  readonly kind: PhoneKind
}

/** Why a part of a cell that has digits is no number we can dial. */
export type PhoneProblem = 'invalid' | 'foreign'

export interface PhoneParse {
  readonly numbers: readonly ParsedPhone[]
  readonly repairs: readonly PhoneRepair[]
  readonly problems: readonly { readonly raw: string; readonly problem: PhoneProblem }[]
}

const NOTHING: PhoneParse = { numbers: [], repairs: [], problems: [] }
/** What is longer holds no list of numbers; looking for them would take time by the square of its length. */
const LONGEST_CELL = 1_000
const PLAIN = /^0\d{9,10}$|^0\d{1,4}-\d{1,4}-\d{3,4}$/
const SEPARATORS = /[/、,;・|\n\r]|または|又は|\bor\b/i
const EXTENSION = /\(?(?:内線(?:番号)?|内|ext(?:ension)?\.?|x|#)\)?\s*[:.]?\s*(\d{1,6})\)?\s*$/i
const FAX = /fax|ファックス|ファクス/i
const LABELS = /tel(?:ephone)?|phone|電話(?:番号)?|携帯(?:電話)?|直通|代表?|大代表|本社|会社|mobile|direct|main|[:()[\]]/gi
const DASHES = /[‐‑‒–—―−ー～~]/g
const ODD_PUNCTUATION = /[()（）‐‑‒–—―−ー～~.．]|\d\s+\d/

/**
 * Reads the Japanese numbers of one cell. Total: any text gives an answer; a text without digits gives nothing at all.
 * Every number is one that libphonenumber holds to be valid; what it refuses is named in `problems`, never guessed at.
 * @param kind what the column says the numbers are; a mobile number is always `mobile`
 */
export function parsePhones(cell: string, kind: PhoneKind = 'main'): PhoneParse {
  if (PLAIN.test(cell)) {
    const quick = japanese(cell.replaceAll('-', ''), cell, '', kind)
    if (quick !== undefined) return { numbers: [quick], repairs: [], problems: [] }
  }
  if (cell.length > LONGEST_CELL) return { numbers: [], repairs: [], problems: [{ raw: cell, problem: 'invalid' }] }
  if (!/\p{Nd}/u.test(cell.normalize('NFKC'))) return NOTHING
  return parseParts(cell, kind)
}

/** `+81350001234` as it is written in Japan: `03-5000-1234`. */
export function formatNational(e164: string): string {
  return isE164(e164) ? new PhoneNumber(e164, metadata).formatNational() : e164
}

/** Whether a text is a number of Japan in the form we store, valid by libphonenumber. */
export function isE164(text: string): boolean {
  return /^\+81[1-9]\d{8,9}$/.test(text) && typeOf(text.slice(3)) !== undefined
}

function parseParts(cell: string, kind: PhoneKind): PhoneParse {
  const repairs = new Set<PhoneRepair>()
  const numbers: ParsedPhone[] = []
  const problems: { raw: string; problem: PhoneProblem }[] = []
  for (const raw of splitCell(cell)) {
    const part = readPart(raw, kind)
    const last = numbers.at(-1)
    if (part.number !== undefined) numbers.push(part.number)
    else if (part.extension !== '' && part.digits === '' && last !== undefined)
      numbers[numbers.length - 1] = { ...last, extension: part.extension }
    else if (part.problem !== undefined) problems.push({ raw, problem: part.problem })
    for (const repair of part.repairs) repairs.add(repair)
  }
  if (numbers.length + problems.length > 1) repairs.add('several')
  return { numbers: withoutRepeats(numbers), repairs: numbers.length === 0 ? [] : [...repairs], problems }
}

function splitCell(cell: string): readonly string[] {
  const parts = cell
    .replaceAll('／', '/')
    .replaceAll('；', ';')
    .replaceAll('，', ',')
    .replaceAll('｜', '|')
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.flatMap(splitAtSpaces)
}

/** Two whole numbers with only a space between them are two; "03 5000 1234" is one. */
function splitAtSpaces(part: string): readonly string[] {
  const pieces = part.split(/\s+/)
  const whole = pieces.filter((piece) => piece.replace(/\D/g, '').length >= 9)
  return whole.length > 1 && whole.length === pieces.length ? pieces : [part]
}

interface Part {
  readonly number?: ParsedPhone
  readonly extension: string
  readonly digits: string
  readonly problem?: PhoneProblem
  readonly repairs: readonly PhoneRepair[]
}

function readPart(raw: string, kind: PhoneKind): Part {
  const repairs: PhoneRepair[] = []
  const narrow = raw.normalize('NFKC')
  if (FAX.test(narrow)) return { extension: '', digits: '', repairs }
  if (/[０-９＋]/.test(raw)) repairs.push('full_width')
  const found = EXTENSION.exec(narrow)
  const extension = found?.[1] ?? ''
  if (found !== null) repairs.push('extension')
  const labelled = (found === null ? narrow : narrow.slice(0, found.index)).replace(DASHES, '-')
  const hinted = /直通|direct/i.test(labelled) ? 'direct' : kind
  const bare = labelled.replace(/\(0\)/, '').replace(LABELS, '').trim()
  if (ODD_PUNCTUATION.test(raw.slice(0, found?.index ?? raw.length))) repairs.push('hyphens')
  const digits = bare.replace(/[\s\-.]/g, '')
  if (digits === '') return { extension, digits, repairs }
  if (!/^\+?\d+$/.test(digits)) return { extension, digits, problem: 'invalid', repairs }
  const candidate = nationalDigits(digits)
  if (candidate === 'foreign') return { extension, digits, problem: 'foreign', repairs }
  const number = japanese(candidate.national, raw, extension, hinted)
  if (number === undefined) return { extension, digits, problem: 'invalid', repairs }
  return { number, extension, digits, repairs: candidate.repair === undefined ? repairs : [...repairs, candidate.repair] }
}

/** Brings digits to the form dialled inside Japan (leading 0). Excel drops that 0; an address book writes +81. */
function nationalDigits(digits: string): { national: string; repair?: PhoneRepair } | 'foreign' {
  if (digits.startsWith('+') && !digits.startsWith('+81')) return 'foreign'
  const abroad = /^(?:\+|010|00)?81(?=\d{9,11}$)0?(\d{9,10})$/.exec(digits)
  if (abroad !== null) return { national: `0${abroad[1]}`, repair: 'international' }
  if (digits.startsWith('0')) return { national: digits }
  if (digits.length === 9 || (digits.length === 10 && /^[5-9]0/.test(digits))) return { national: `0${digits}`, repair: 'leading_zero' }
  return { national: digits }
}

function japanese(national: string, raw: string, extension: string, kind: PhoneKind): ParsedPhone | undefined {
  if (!/^0[1-9]\d{8,9}$/.test(national)) return undefined
  const significant = national.slice(1)
  const type = typeOf(significant)
  if (type === undefined) return undefined
  return { e164: `+81${significant}`, raw, extension, kind: type === 'MOBILE' ? 'mobile' : kind }
}

const typeByPrefix = new Map<string, string | undefined>()

/**
 * libphonenumber's type of a national significant number; `undefined` when invalid. Japan's plan decides by the leading digits
 * and the length alone, so the answer is remembered for all numbers that differ only in the last three digits.
 */
function typeOf(significant: string): string | undefined {
  const prefix = `${significant.length}:${significant.slice(0, -3)}`
  if (typeByPrefix.has(prefix)) return typeByPrefix.get(prefix)
  const number = new PhoneNumber(`+81${significant}`, metadata)
  const type = number.isValid() ? number.getType() : undefined
  const usable = type === 'PREMIUM_RATE' || type === 'PAGER' ? undefined : type
  if (typeByPrefix.size < 200_000) typeByPrefix.set(prefix, usable)
  return usable
}

function withoutRepeats(numbers: readonly ParsedPhone[]): readonly ParsedPhone[] {
  return numbers.filter((number, index) => numbers.findIndex((other) => other.e164 === number.e164) === index)
}
