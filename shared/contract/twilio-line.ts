import { z } from 'zod'
import type { LineStatus } from '../domain/call/line-status'
import { TwilioAccount } from '../domain/call/twilio-account'

const secret = z.string().max(2_000).nullable()

/** An account as the person has typed it. A secret that is null stays the one that is kept; an empty one is forgotten. */
export const TwilioAccountInput = z.object({
  account: TwilioAccount,
  /** The value of the `Authorization` header that the team's server asks for. */
  authorization: secret,
  keySecret: secret,
  /** The person has read that this system can't protect the secrets, and wants them kept all the same. */
  unprotected: z.boolean()
})
export type TwilioAccountInput = z.infer<typeof TwilioAccountInput>

/** The Twilio line as the screen shows it; the account itself is among the settings. */
export interface TwilioLineView {
  readonly status: LineStatus
  /** Which secrets are kept. They never come back to a page. */
  readonly hasAuthorization: boolean
  readonly hasKeySecret: boolean
  readonly protects: boolean
}
