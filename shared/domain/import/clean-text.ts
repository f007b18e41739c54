const ODD_SPACES = /^\s|\s$|\s\s|[^\S ]/
const HONORIFIC = /(?<=\S)\s*(?:様|さま|さん)$/
const SHORT_FORM = /[㈱㈲㈳㈶㍿]|[(（](?:株|有|同|名|資)[)）]/
const HALF_WIDTH_KANA = /[\uff66-\uff9f]/

/** Single half-width spaces inside, none around: 「山田　 太郎 」 → 「山田 太郎」. */
export function tidySpaces(text: string): string {
  return ODD_SPACES.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}

/** A name without 様 or さん at its end. */
export function withoutHonorific(name: string): string {
  return name.replace(HONORIFIC, '')
}

/** Whether a company is written with a short legal form (㈱, (株) …) that comparing must see through. */
export function hasShortForm(company: string): boolean {
  return SHORT_FORM.test(company)
}

/** Half-width katakana in full width: 「ﾔﾏﾀﾞ」 → 「ヤマダ」. Other characters stay as they are. */
export function wideKana(text: string): string {
  return HALF_WIDTH_KANA.test(text) ? text.replace(/[\uff61-\uff9f]+/g, (kana) => kana.normalize('NFKC')) : text
}
