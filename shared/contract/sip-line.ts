import { z } from 'zod'
import type { LineStatus } from '../domain/call/line-status'
import { SipAccount } from '../domain/call/sip-account'

/** An account as the person has typed it. A password that is null stays the one that is kept. */
export const SipAccountInput = z.object({
  account: SipAccount,
  password: z.string().min(1).max(200).nullable(),
  icePassword: z.string().max(200).nullable(),
  /** The person has read that this system can't protect the password, and wants it kept all the same. */
  unprotected: z.boolean()
})
export type SipAccountInput = z.infer<typeof SipAccountInput>

/** The SIP line as the screen shows it; the account itself is among the settings. */
export interface SipLineView {
  readonly status: LineStatus
  /** Whether a password is kept. It never comes back to a page that shows something. */
  readonly hasPassword: boolean
  /** Whether the system has a store that only this person's account can open; without one, keeping a password is asked about. */
  readonly protects: boolean
}
