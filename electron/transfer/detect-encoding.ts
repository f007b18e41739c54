import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { ImportEncoding } from '../../shared/contract/import'
import { AppError } from '../../shared/errors/app-error'

/** What a look at the bytes tells. */
export interface EncodingFacts {
  /** the beginning of the file */
  readonly head: Buffer
  /** whether the whole file is well-formed UTF-8 */
  readonly utf8: boolean
}

/** The largest share of unreadable characters, among those that are not ASCII, with which an encoding can still be right. */
const TOLERATED_LOSS = 0.05

/**
 * The encoding of a file: byte order mark; else well-formed UTF-8; else the zero bytes of UTF-16LE; else CP932, unless a UTF-8
 * file is merely damaged.
 * @throws AppError `import.binary` when the bytes are no text
 */
export function detectEncoding({ head, utf8 }: EncodingFacts): ImportEncoding {
  const marked = byteOrderMark(head)
  if (marked !== undefined) return marked
  if (looksLikeUtf16(head)) return 'utf-16le'
  if (looksBinary(head)) throw new AppError('import.binary')
  if (utf8) return 'utf-8'
  const asUtf8 = lossOf(decodeAll(head, 'utf-8'))
  return asUtf8.foreign > 0 && asUtf8.lost / asUtf8.foreign <= TOLERATED_LOSS ? 'utf-8' : 'cp932'
}

/**
 * Refuses an encoding chosen by hand that the bytes contradict, before it fills the database with mojibake.
 * @throws AppError `import.wrong_encoding`
 */
export function checkEncoding(facts: EncodingFacts, chosen: ImportEncoding): void {
  const detected = detectEncoding(facts)
  if (detected === chosen) return
  if (byteOrderMark(facts.head) !== undefined || detected === 'utf-16le' || chosen === 'utf-16le') throw wrong(chosen)
  const { lost, foreign } = lossOf(decodeAll(facts.head, chosen))
  if (foreign > 0 && lost / foreign > TOLERATED_LOSS) throw wrong(chosen)
  if (chosen === 'cp932' && facts.utf8 && threeByteCharacters(facts.head) >= 10) throw wrong(chosen)
}

/** A decoder that may be fed pieces cut anywhere. A byte order mark is dropped; what cannot be read becomes U+FFFD. */
export function createDecoder(encoding: ImportEncoding): { write(bytes: Buffer): string; end(): string } {
  if (encoding === 'cp932') {
    const decoder = iconv.getDecoder('cp932')
    return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' }
  }
  const decoder = new TextDecoder(encoding)
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

/** Feeds pieces of a file, cut anywhere, and tells whether all of them together are well-formed UTF-8. */
export function createUtf8Check(): { write(bytes: Buffer): void; end(): boolean } {
  let carried: Buffer = Buffer.alloc(0)
  let valid = true
  return {
    write(bytes) {
      if (!valid) return
      const joined = carried.length === 0 ? bytes : Buffer.concat([carried, bytes])
      const cut = joined.length - unfinishedBytes(joined)
      valid = isUtf8(joined.subarray(0, cut))
      carried = Buffer.from(joined.subarray(cut))
    },
    end: () => valid && carried.length === 0
  }
}

/** How many bytes at the end are the beginning of a character that is not complete yet (0-3). */
function unfinishedBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

function byteOrderMark(head: Buffer): ImportEncoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return undefined
}

/** Delimiters and line breaks have a zero high byte; the rest is kana, kanji or full width. */
function looksLikeUtf16(head: Buffer): boolean {
  const pairs = Math.floor(Math.min(head.length, 65_536) / 2)
  let plain = 0
  let plausible = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    const low = head[pair * 2] ?? 0
    const high = head[pair * 2 + 1] ?? 0
    if (high === 0 && (low >= 0x20 || (low >= 0x09 && low <= 0x0d))) plain += 1
    else if ((high >= 0x30 && high <= 0x9f) || high === 0xff || high === 0x20 || high === 0x21) plausible += 1
  }
  return pairs > 0 && plain / pairs > 0.02 && (plain + plausible) / pairs > 0.95
}

function looksBinary(head: Buffer): boolean {
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a && byte !== 0x1b) controls += 1
  }
  return controls > head.length * 0.005
}

/** Characters beyond ASCII, and how many of them could not be read. */
function lossOf(text: string): { readonly lost: number; readonly foreign: number } {
  let lost = 0
  let foreign = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x80) continue
    foreign += 1
    if (code === 0xfffd) lost += 1
  }
  return { lost, foreign }
}

/** Bytes that start a three-byte character of UTF-8, as every kana and kanji does. */
function threeByteCharacters(head: Buffer): number {
  let found = 0
  for (const byte of head) if (byte >= 0xe3 && byte <= 0xe9) found += 1
  return found
}

function decodeAll(head: Buffer, encoding: ImportEncoding): string {
  return createDecoder(encoding).write(head)
}

function wrong(chosen: ImportEncoding): AppError {
  return new AppError('import.wrong_encoding', chosen)
}
