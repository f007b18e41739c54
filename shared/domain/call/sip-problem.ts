/** What can be wrong with a field of an account. */
export type SipProblemCode =
  | 'missing'
  | 'too_long'
  | 'url_not_wss'
  | 'url_with_password'
  | 'url_unreadable'
  | 'domain_unreadable'
  | 'user_unreadable'
  | 'number_unreadable'
  | 'echo_unreadable'
  | 'echo_emergency'
  | 'echo_premium'
  | 'ice_unreadable'
  | 'ice_without_user'
  | 'ice_too_many'

/** Why a field can't be taken. `line` counts from 1; `most` is how many letters, or servers, there may be. */
export interface SipProblem {
  readonly code: SipProblemCode
  readonly line?: number
  readonly most?: number
}

/** A field that was read, or what is wrong with it. */
export type FieldReading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: SipProblem }

export function refused(code: SipProblemCode, where: Omit<SipProblem, 'code'> = {}): { readonly ok: false; readonly problem: SipProblem } {
  return { ok: false, problem: { code, ...where } }
}
