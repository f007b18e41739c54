import { shownSipAccount, type TypedSipAccount } from '../../../shared/domain/call/read-sip-account'
import type { SipAccount } from '../../../shared/domain/call/sip-account'
import { accountDrafts, type DraftInHand } from '../account'

/** The form as it stands, with the secrets that were typed. Empty secrets are those that are kept. */
export interface SipDraft extends TypedSipAccount {
  readonly password: string
  readonly icePassword: string
  /** Whether the password may be kept without encryption. */
  readonly unprotected: boolean
}

const EMPTY: TypedSipAccount = { url: '', domain: '', user: '', number: '', numberForm: 'e164', iceServers: '', echoNumber: '' }

export const sipDrafts = accountDrafts<SipDraft>()

export function useSipDraft(account: SipAccount | null): DraftInHand<SipDraft> {
  const shown = account === null ? EMPTY : shownSipAccount(account)
  return sipDrafts.useDraft({ ...shown, password: '', icePassword: '', unprotected: false })
}
