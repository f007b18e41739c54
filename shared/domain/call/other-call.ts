import type { CallState } from './call-state'

/**
 * What the call beside the one on the desk is: `incoming` rings here and waits to be taken; `waiting` is another customer, on hold or
 * just over; `consult` is a colleague whom the rep asks while the customer holds.
 */
export type OtherCallRole = 'incoming' | 'waiting' | 'consult'

/** The call beside the one on the desk, live or just over. */
export interface OtherCall {
  readonly role: OtherCallRole
  readonly state: Exclude<CallState, { phase: 'idle' }>
  /** E.164 or an extension; of a caller, as the exchange gives it: null when it is withheld. */
  readonly number: string | null
  /** As the exchange gives it; may be empty. */
  readonly name: string
}
