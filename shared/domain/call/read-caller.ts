/** Who calls, as the exchange says it. The number is null where it is withheld or not told; the name may be empty. */
export interface Caller {
  readonly number: string | null
  readonly name: string
}

/** The headers of an invitation that tell who calls, as they were written. */
export interface CallerHeaders {
  /** Every P-Asserted-Identity (RFC 3325): what the exchange vouches for. */
  readonly asserted: readonly string[]
  readonly from: string
  /** Privacy (RFC 3323); empty where there is none. */
  readonly privacy: string
}

/** What the exchange vouches for counts more than what the caller's phone writes. A caller who wants to stay unknown stays so. */
export function readCaller({ asserted, from, privacy }: CallerHeaders): Caller {
  const claimed = readAddress(from)
  const vouched = asserted.flatMap(splitAddresses).map(readAddress)
  if (/\b(id|user|header)\b/i.test(privacy) || [claimed, ...vouched].some(isAnonymous)) return { number: null, name: '' }
  const known = [...vouched, claimed]
  const number = known.find(({ user }) => user !== '')?.user ?? null
  // exchanges without a name for a caller write the number in its place
  return { number, name: known.find(({ name }) => name !== '' && name !== number)?.name ?? '' }
}

const LONGEST_NUMBER = 64
const LONGEST_NAME = 120
const NOBODY: ReadonlySet<string> = new Set(['anonymous', 'unavailable', 'unknown', 'restricted', 'private'])

interface Address {
  readonly name: string
  readonly user: string
  readonly host: string
}

function isAnonymous({ user, host }: Address): boolean {
  return NOBODY.has(user.toLowerCase()) || /(^|\.)anonymous\.invalid$/i.test(host)
}

/** `"Sato" <sip:+81312345678@pbx.example.co.jp;user=phone>;tag=1`, `tel:+81312345678`; what can't be read is empty. */
function readAddress(text: string): Address {
  const [, quoted, plain = '', enclosed, bare = ''] = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^<"]*))\s*<([^>]*)>|^\s*([^;\s]*)/.exec(text) ?? []
  const uri = enclosed ?? bare
  const name = (quoted?.replace(/\\(.)/g, '$1') ?? plain).trim()
  const [, tel] = /^tel:([^;?]*)/i.exec(uri) ?? []
  const [, user = '', host = ''] = /^sips?:(?:([^@]*)@)?([^;?:]*)/i.exec(uri) ?? []
  return {
    name: enclosed === undefined ? '' : printable(name, LONGEST_NAME),
    user: printable(unescaped(tel ?? user.split(/[;:]/)[0] ?? ''), LONGEST_NUMBER),
    host
  }
}

/** Addresses may be listed with commas, which also occur within quotes. */
function splitAddresses(text: string): string[] {
  return text.match(/(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,"<]|["<])+/g) ?? []
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Without what could disturb a screen: control characters, and those that turn the direction of writing. */
function printable(text: string, longest: number): string {
  return [...text.replace(/[\p{Cc}\p{Cf}]/gu, '')].slice(0, longest).join('').slice(0, longest).trim()
}
