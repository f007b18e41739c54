import { commonKanji } from './kanji-variants'

/** Whatever is typed where a hyphen, a dash or the sign of a long vowel stands: in print they are one line. */
const DASHES = '\\-‐‑‒–—―−─━ーｰ~〜'
const ANY_DASH = new RegExp(`[${DASHES}]`, 'g')
const LINE = 'ー'
const KATAKANA = /[\u30a1-\u30f6]/g
const HIRAGANA = /[\u3041-\u3096]/g
const BETWEEN_KANA = 0x60
/** Characters that only need their kana turned, whatever their neighbours: most names are made of nothing else. */
const PLAIN = /^[a-z0-9\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]*$/
const VOICED = /^[\uff9e\uff9f\u3099\u309a]$/
const SKIPPED = /\s/
const SKIPPED_IN_NUMBERS = new RegExp(`[\\s()－（）${DASHES}]`)
const NUMBER = /^[+\d]+$/

/**
 * One spelling for all: width, case, spaces, the kind of kana, of a dash and of a name's kanji make no difference. The index of the search
 * holds what this makes: to change it is to build the index anew, by a migration.
 */
export function foldText(text: string): string {
  const bare = text.replace(/\s+/g, '')
  if (PLAIN.test(bare)) return commonKanji(toHiragana(bare))
  const folded = text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/g, '')
  return commonKanji(toHiragana(folded)).replace(ANY_DASH, LINE)
}

/** The spellings under which a text may be stored: as it is, in hiragana, in katakana; each once, without spaces. */
export function kanaSpellings(text: string): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/g, '')
  return [...new Set([plain, toHiragana(plain), toKatakana(plain)])]
}

/** The digits of what is typed as a number, hyphens and brackets left out, without the prefix that differs at home and abroad; else ''. */
export function searchedDigits(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .replace(ANY_DASH, '')
  return /^\+?\d+$/.test(bare) ? bare.replace(/^(\+81|0081|81(?=\d{7})|0)/, '').replace(/^\+/, '') : ''
}

export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Where a text stands in another as people would see it, however it is spelt; in a number, hyphens are passed over. */
export function rangeOf(text: string, searched: string): TextRange | undefined {
  const digits = foldText(searched).replace(/[ー()]/g, '')
  const asNumber = NUMBER.test(digits)
  const needle = asNumber ? digits : foldText(searched)
  if (needle === '') return undefined
  const { folded, starts, ends } = foldedWithPlaces(text, asNumber ? SKIPPED_IN_NUMBERS : SKIPPED)
  const at = folded.indexOf(needle)
  const start = starts[at]
  const end = ends[at + needle.length - 1]
  return at === -1 || start === undefined || end === undefined ? undefined : { start, end }
}

/** The folded text, and for each of its characters where the written ones begin and end. */
function foldedWithPlaces(text: string, skipped: RegExp): { folded: string; starts: readonly number[]; ends: readonly number[] } {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const end = endOfCharacter(text, at)
    const piece = foldText(text.slice(at, end))
    if (!skipped.test(text.slice(at, end))) {
      folded += piece
      for (let each = 0; each < piece.length; each += 1) {
        starts.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  return { folded, starts, ends }
}

/** A half-width kana and the sign that voices it are one character, as are two halves of a rare kanji. */
function endOfCharacter(text: string, at: number): number {
  const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  return VOICED.test(text.charAt(end)) ? end + 1 : end
}

function toHiragana(text: string): string {
  return text.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - BETWEEN_KANA))
}

function toKatakana(text: string): string {
  return text.replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + BETWEEN_KANA))
}
