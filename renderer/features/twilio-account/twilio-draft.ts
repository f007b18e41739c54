import { create } from 'zustand'
import { shownTwilioAccount, type TypedTwilioAccount } from '../../../shared/domain/call/read-twilio-account'
import type { TwilioAccount } from '../../../shared/domain/call/twilio-account'

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

/** What was typed and not saved. It outlasts the form: whoever looks something up in another section finds it again. */
const useTyped = create<{ readonly draft: TwilioDraft | null }>()(() => ({ draft: null }))

export interface TwilioDraftInHand {
  readonly draft: TwilioDraft
  /** Whether anything in it is not saved. */
  readonly changed: boolean
}

export function useTwilioDraft(account: TwilioAccount | null): TwilioDraftInHand {
  const typed = useTyped(({ draft }) => draft)
  const shown = account === null ? EMPTY : shownTwilioAccount(account)
  const untouched = { ...shown, authorization: '', keySecret: '', clearAuthorization: false, unprotected: false }
  return { draft: typed ?? untouched, changed: typed !== null }
}

export function keepTwilioDraft(draft: TwilioDraft): void {
  useTyped.setState({ draft })
}

/** Forgets what was typed; with `saved`, only when nothing was typed since. */
export function dropTwilioDraft(saved?: TwilioDraft): void {
  if (saved === undefined || useTyped.getState().draft === saved) useTyped.setState({ draft: null })
}

/** Whether this is still what stands in the form. */
export function isTwilioDraft(draft: TwilioDraft): boolean {
  const typed = useTyped.getState().draft
  return typed === null || typed === draft
}
