import iconv from 'iconv-lite'
import type { Unholdables } from '../../../shared/contract/export'

/** Stands for a character that has no place, as Japanese printers do it. */
const GETA = '〓'
const MOST_CHARACTERS = 30
const MOST_PLACES = 3

/** The same sign under another code, which the encoding on Windows has: no one sees a difference. */
const TWINS: Readonly<Record<string, string>> = {
  '〜': '～',
  '−': '－',
  '—': '―',
  '‖': '∥',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
  '\u00a5': '￥',
  '\u00a0': ' '
}

export interface Cp932 {
  /** The text with what has a twin exchanged, and what has no place replaced. */
  fit(text: string, row: number, column: string): string
  encode(text: string): Uint8Array
  found(): Unholdables
}

/** Writes text in CP932 and notes what it can't hold: which character, how often, where first. */
export function createCp932(): Cp932 {
  const holds = new Map<string, boolean>()
  const found = new Map<string, { count: number; places: { row: number; column: string }[] }>()
  const canHold = (character: string): boolean => {
    const known = holds.get(character) ?? iconv.decode(iconv.encode(character, 'cp932'), 'cp932') === character
    holds.set(character, known)
    return known
  }
  return {
    fit(text, row, column) {
      if (/^[\u0020-\u007e\u3041-\u3096\u30a1-\u30fa\u30fc\u3001\u3002]*$/.test(text)) return text
      let fitted = ''
      for (const written of text) {
        const character = TWINS[written] ?? written
        if (canHold(character)) {
          fitted += character
          continue
        }
        fitted += GETA
        const seen = found.get(character) ?? { count: 0, places: [] }
        seen.count += 1
        const last = seen.places.at(-1)
        if (seen.places.length < MOST_PLACES && (last?.row !== row || last.column !== column)) seen.places.push({ row, column })
        found.set(character, seen)
      }
      return fitted
    },
    encode: (text) => iconv.encode(text, 'cp932'),
    found() {
      const all = [...found].sort(([, one], [, other]) => other.count - one.count)
      return {
        kinds: all.length,
        count: all.reduce((sum, [, { count }]) => sum + count, 0),
        characters: all.slice(0, MOST_CHARACTERS).map(([character, { count, places }]) => ({
          character,
          code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
          count,
          places
        }))
      }
    }
  }
}
