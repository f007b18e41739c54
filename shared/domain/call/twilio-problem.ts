/** What can be wrong with a field of a Twilio account. */
export type TwilioProblemCode =
  | 'missing'
  | 'too_long'
  | 'url_not_https'
  | 'url_with_password'
  | 'url_unreadable'
  | 'account_sid_unreadable'
  | 'key_sid_unreadable'
  | 'app_sid_unreadable'
  | 'identity_unreadable'
  | 'number_unreadable'

/** Why a field can't be taken. `most` is how many letters there may be. */
export interface TwilioProblem {
  readonly code: TwilioProblemCode
  readonly most?: number
}
