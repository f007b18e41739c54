import { companyKey, personKey } from '../lead/keys'
import { foldText, searchedDigits } from './fold'

/** By what of a row it may be found. Each answers the folded texts that are looked through, those without content left out. */
export type SearchedGroup = 'person' | 'company' | 'number' | 'email' | 'note'

/** Fewer digits than this are part of too many numbers to find anybody by. */
const FEWEST_DIGITS = 3
/** One letter is in every address. */
const FEWEST_LETTERS = 2
/** What stands between the digits of a number in running text. */
const WITHIN_NUMBER = /(?<=\d)[ー()]+(?=\d|$)/g
/** Nobody can type them, and the index marks the edges of a text by one of them. */
const UNSEEN = /\p{Cc}/gu
/** The short ways to write a legal form, after folding. */
const LEGAL_FORMS: Readonly<Record<string, string>> = {
  '(株)': '株式会社',
  '(有)': '有限会社',
  '(同)': '合同会社',
  '(名)': '合名会社',
  '(資)': '合資会社',
  '(社)': '社団法人',
  '(財)': '財団法人'
}

export const personTexts = (name: string, kana: string): readonly string[] => filled([textOf(name), textOf(kana)])

/** A company is found with its legal form, however that is written, and by its key without; one without a name has none. */
export const companyTexts = (name: string, key: string, kana: string): readonly string[] =>
  filled([name === '' ? '' : textOf(key), withForm(name), textOf(kana)])

/** Without the prefix that differs at home and abroad. */
export const numberTexts = (e164: string): readonly string[] => filled([e164.replace(/^\+(81)?/, '')])

export const emailTexts = (email: string): readonly string[] => filled([textOf(email)])

export const noteTexts = (...parts: readonly string[]): readonly string[] => filled(parts.map(textOf))

/** What a person means by a text in a group, closest first; nothing when nobody can be found by it. */
export function askedTexts(group: SearchedGroup, text: string): readonly string[] {
  switch (group) {
    case 'person':
      return filled([textOf(personKey(text)), textOf(text)])
    case 'company':
      return filled([textOf(companyKey(text)), withForm(text)])
    case 'number': {
      const digits = searchedDigits(text)
      return digits.length < FEWEST_DIGITS ? [] : [digits]
    }
    case 'email':
      return filled([textOf(text)]).filter(({ length }) => length >= FEWEST_LETTERS)
    case 'note':
      return filled([textOf(text)])
  }
}

/** How close a text comes to what was asked for, the smaller the closer. The last digits of a number are what people remember of it. */
export const CLOSENESS = { same: 0, begins: 1, ends: 2, holds: 3 } as const
export type Closeness = (typeof CLOSENESS)[keyof typeof CLOSENESS]

/** Of all texts and all that was asked for, how close the closest pair comes; undefined when nothing is found. */
export function closenessOf(texts: readonly string[], asked: readonly string[], endsCount: boolean): Closeness | undefined {
  let closest: Closeness | undefined
  for (const text of texts) {
    for (const each of asked) {
      const found = pairCloseness(text, each, endsCount)
      if (found !== undefined && (closest === undefined || found < closest)) closest = found
    }
  }
  return closest
}

function pairCloseness(text: string, asked: string, endsCount: boolean): Closeness | undefined {
  const at = text.indexOf(asked)
  if (at === -1) return undefined
  if (text.length === asked.length) return CLOSENESS.same
  if (at === 0) return CLOSENESS.begins
  return endsCount && text.endsWith(asked) ? CLOSENESS.ends : CLOSENESS.holds
}

function textOf(text: string): string {
  return foldText(text).replace(UNSEEN, '').replace(WITHIN_NUMBER, '')
}

function withForm(name: string): string {
  return textOf(name).replace(/\([^()]\)/g, (form) => LEGAL_FORMS[form] ?? form)
}

function filled(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}
