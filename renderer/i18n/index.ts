import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
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

texts.use(initReactI18next).init({
  lng: 'ja',
  fallbackLng: false,
  resources: { ja: { translation: ja }, en: { translation: en } },
  // React escapes what it shows
  interpolation: { escapeValue: false },
  initAsync: false
})

/** The words of the screen. A component that uses them is shown again when the language changes. */
export function useText(): Translate {
  return useTranslation(undefined, { i18n: texts }).t as Translate
}

/** The language in use, for what is not a text of ours: dates, outcome labels, the error catalogue. */
export function useLanguage(): Language {
  return useTranslation(undefined, { i18n: texts }).i18n.language === 'en' ? 'en' : 'ja'
}

/** Changes the language of the whole screen at once. */
export function changeLanguage(language: Language): void {
  document.documentElement.lang = language
  void texts.changeLanguage(language)
}

/** The words of one language outside of any component. */
export function textsIn(language: Language): Translate {
  return texts.getFixedT(language) as Translate
}
