/** Marks where a text begins and ends, so that both can be looked for. */
export const EDGE = '\u0001'
const GRAM = 3
/** So many pieces name a text well enough; what they find is compared with the whole anyway. */
const MOST_GRAMS = 16
/** The last character that there is. */
const LAST = '\u{10ffff}'

/** What the index keeps of a row's texts: every character begins a piece of three, the last one too. Empty when there is no text. */
export function indexedText(texts: readonly string[]): string {
  return texts.length === 0 ? '' : `${texts.map((text) => EDGE + text).join('')}${EDGE}${EDGE}`
}

/** How the index is asked for a text: by the pieces that all stand in it, or, when it is shorter than a piece, by how a piece begins. */
export type GramQuery =
  | { readonly kind: 'all'; readonly match: string }
  | { readonly kind: 'beginning'; readonly from: string; readonly below: string }

export function gramQuery(text: string): GramQuery {
  const characters = [...text]
  if (characters.length < GRAM) return { kind: 'beginning', from: text, below: text + LAST }
  const grams = new Set<string>()
  for (let at = 0; at + GRAM <= characters.length && grams.size < MOST_GRAMS; at += 1) grams.add(characters.slice(at, at + GRAM).join(''))
  return { kind: 'all', match: [...grams].map((gram) => `"${gram.replaceAll('"', '""')}"`).join(' AND ') }
}
