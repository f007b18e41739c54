import type { SipAccountInput } from '../../../shared/contract/sip-line'
import { callMain } from '../../bridge/desk-bridge'
import { type AccountWork, useAccountWork } from '../account'
import { type SipDraft, sipDrafts } from './sip-draft'

export function useSipWork(): AccountWork<SipDraft, SipAccountInput> {
  return useAccountWork<SipDraft, SipAccountInput>({
    test: (input) => callMain('sip.test', input),
    save: (input) => callMain('sip.save', input),
    remove: () => callMain('sip.remove', undefined),
    drafts: sipDrafts
  })
}
