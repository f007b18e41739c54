import type { TwilioAccountInput } from '../../../shared/contract/twilio-line'
import { callMain } from '../../bridge/desk-bridge'
import { type AccountCalls, type AccountWork, useAccountWork } from '../sip-account'
import { dropTwilioDraft, isTwilioDraft, type TwilioDraft } from './twilio-draft'

export type TwilioWork = AccountWork<TwilioDraft, TwilioAccountInput>

const CALLS: AccountCalls<TwilioDraft, TwilioAccountInput> = {
  test: (input) => callMain('twilio.test', input),
  save: (input) => callMain('twilio.save', input),
  remove: () => callMain('twilio.remove', undefined),
  isDraft: isTwilioDraft,
  dropDraft: dropTwilioDraft
}

export const useTwilioWork = (): TwilioWork => useAccountWork(CALLS)
