import i18next from 'i18next'
import { useSyncExternalStore } from 'react'
import { en } from './en'
import { ja } from './ja'
import type { PathsOf } from './texts'

export const LANGUAGES = ['ja', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text's name: `desk.search`. Only texts that exist have one. */
export type TextKey = PathsOf<typeof ja>
type TextValues = Readonly<Record<string, string | number>>

/** Words a text in the language in use; `values` fill its `{{places}}`. */
export type Translate = (key: TextKey, values?: TextValues) => string

const texts = i18next.createInstance()

texts.init({
  lng: 'ja',
  fallbackLng: false,
  resources: { ja: { translation: ja }, en: { translation: en } },
  // React escapes what it shows
  interpolation: { escapeValue: false },
  initAsync: false
})

const translators: Readonly<Record<Language, Translate>> = { ja: translator('ja'), en: translator('en') }
const listeners = new Set<() => void>()
let current: Language = 'ja'

/** A text without places is looked up once: a screen asks for hundreds of them each time it is drawn. */
function translator(language: Language): Translate {
  const translate = texts.getFixedT(language)
  const known = new Map<TextKey, string>()
  return (key, values) => {
    if (values !== undefined) return translate(key, values)
    const text = known.get(key) ?? translate(key)
    known.set(key, text)
    return text
  }
}

function follow(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The words of the screen. A component that uses them is shown again when the language changes. */
export function useText(): Translate {
  return translators[useLanguage()]
}

/** The language in use, for what is not a text of ours: dates, outcome labels, the error catalogue. */
export function useLanguage(): Language {
  return useSyncExternalStore(follow, () => current)
}

/** Changes the language of the whole screen at once. */
export function changeLanguage(language: Language): void {
  document.documentElement.lang = language
  current = language
  for (const listener of listeners) listener()
}

/** The words of one language outside of any component. */
export function textsIn(language: Language): Translate {
  return translators[language]
}
