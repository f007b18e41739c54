import type { ErrorValue } from '../../shared/errors/app-error'
import { errorCatalogue } from '../../shared/errors/catalogue'
import type { Language } from '../i18n'

/** What happened and what to do, in the language in use. */
export function errorText({ code, detail }: ErrorValue, language: Language): { title: string; remedy: string; detail: string } {
  return { ...errorCatalogue[code][language], detail: detail ?? '' }
}
