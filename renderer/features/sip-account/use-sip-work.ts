import type { SipAccountInput } from '../../../shared/contract/sip-line'
import { callMain } from '../../bridge/desk-bridge'
import { dropSipDraft, isSipDraft, type SipDraft } from './sip-draft'
import { type AccountCalls, type AccountWork, useAccountWork } from './use-account-work'

export type SipWork = AccountWork<SipDraft, SipAccountInput>

const CALLS: AccountCalls<SipDraft, SipAccountInput> = {
  test: (input) => callMain('sip.test', input),
  save: (input) => callMain('sip.save', input),
  remove: () => callMain('sip.remove', undefined),
  isDraft: isSipDraft,
  dropDraft: dropSipDraft
}

export const useSipWork = (): SipWork => useAccountWork(CALLS)
