import { shownTwilioAccount, type TypedTwilioAccount } from '../../../shared/domain/call/read-twilio-account'
import type { TwilioAccount } from '../../../shared/domain/call/twilio-account'
import { accountDrafts, type DraftInHand } from '../account'

/** The form as it stands, with the secrets that were typed. Empty secrets are those that are kept. */
export interface TwilioDraft extends TypedTwilioAccount {
  readonly authorization: string
  readonly keySecret: string
  /** The header that is kept is to be forgotten. */
  readonly clearAuthorization: boolean
  /** Whether the secrets may be kept without encryption. */
  readonly unprotected: boolean
}

const EMPTY: TypedTwilioAccount = {
  access: 'token_url',
  tokenUrl: '',
  accountSid: '',
  keySid: '',
  appSid: '',
  identity: '',
  callerId: '',
  edge: 'tokyo',
  callServer: ''
}

export const twilioDrafts = accountDrafts<TwilioDraft>()

export function useTwilioDraft(account: TwilioAccount | null): DraftInHand<TwilioDraft> {
  const shown = account === null ? EMPTY : shownTwilioAccount(account)
  return twilioDrafts.useDraft({ ...shown, authorization: '', keySecret: '', clearAuthorization: false, unprotected: false })
}
