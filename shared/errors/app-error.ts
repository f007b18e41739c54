import { type ErrorCode, errorCatalogue } from './catalogue'

/** What crosses the bridge when something failed. `detail` is safe to show and to log: never lead data. */
export interface ErrorValue {
  readonly code: ErrorCode
  readonly detail?: string
}

/** A named failure. Its texts (what happened, what to do) are in the catalogue, by language. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly detail: string | undefined

  constructor(code: ErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail === undefined ? errorCatalogue[code].en.title : `${errorCatalogue[code].en.title}: ${detail}`, options)
    this.name = 'AppError'
    this.code = code
    this.detail = detail
  }

  toValue(): ErrorValue {
    return this.detail === undefined ? { code: this.code } : { code: this.code, detail: this.detail }
  }
}

/** A value computed, or the named reason why not. Nothing throws across the bridge. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorValue }
