import { companyKey } from '../lead/keys'
import { rangeOf } from './fold'

export interface MarkedPart {
  readonly text: string
  readonly marked: boolean
}

/** A text in parts, that which was searched for marked. A company is also found without its legal form. */
export function markedParts(text: string, searched: string): readonly MarkedPart[] {
  const range = rangeOf(text, searched) ?? rangeOf(text, companyKey(searched)) ?? homeNumber(text, searched)
  if (range === undefined) return text === '' ? [] : [{ text, marked: false }]
  const { start, end } = range
  const parts = [
    { text: text.slice(0, start), marked: false },
    { text: text.slice(start, end), marked: true },
    { text: text.slice(end), marked: false }
  ]
  return parts.filter((part) => part.text !== '')
}

const AROUND = 24

/** A piece of a long text around what was searched for, in one line. */
export function snippet(text: string, searched: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const range = rangeOf(line, searched) ?? { start: 0, end: 0 }
  const start = range.start > AROUND ? range.start - AROUND / 2 : 0
  const end = Math.min(line.length, range.end + AROUND * 2)
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`
}

/** +81 3 is written 03 at home. */
function homeNumber(text: string, searched: string) {
  const home = searched.normalize('NFKC').replace(/^\s*(?:\+|00)?81[-\s]?/, '0')
  return home === searched ? undefined : rangeOf(text, home)
}
