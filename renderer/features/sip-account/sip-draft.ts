import { create } from 'zustand'
import { shownSipAccount, type TypedSipAccount } from '../../../shared/domain/call/read-sip-account'
import type { SipAccount } from '../../../shared/domain/call/sip-account'

/** The form as it stands, with the secrets that were typed. Empty secrets are those that are kept. */
export interface SipDraft extends TypedSipAccount {
  readonly password: string
  readonly icePassword: string
  /** Whether the password may be kept without encryption. */
  readonly unprotected: boolean
}

const EMPTY: TypedSipAccount = { url: '', domain: '', user: '', number: '', numberForm: 'e164', iceServers: '', echoNumber: '' }

/** What was typed and not saved. It outlasts the form: whoever looks something up in another section finds it again. */
const useTyped = create<{ readonly draft: SipDraft | null }>()(() => ({ draft: null }))

export interface SipDraftInHand {
  readonly draft: SipDraft
  /** Whether anything in it is not saved. */
  readonly changed: boolean
}

export function useSipDraft(account: SipAccount | null): SipDraftInHand {
  const typed = useTyped(({ draft }) => draft)
  const shown = account === null ? EMPTY : shownSipAccount(account)
  return { draft: typed ?? { ...shown, password: '', icePassword: '', unprotected: false }, changed: typed !== null }
}

export function keepSipDraft(draft: SipDraft): void {
  useTyped.setState({ draft })
}

/** Forgets what was typed; with `saved`, only when nothing was typed since. */
export function dropSipDraft(saved?: SipDraft): void {
  if (saved === undefined || useTyped.getState().draft === saved) useTyped.setState({ draft: null })
}

/** Whether this is still what stands in the form. */
export function isSipDraft(draft: SipDraft): boolean {
  const typed = useTyped.getState().draft
  return typed === null || typed === draft
}
