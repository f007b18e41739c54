import type { TwilioAccountInput } from '../../../shared/contract/twilio-line'
import { callMain } from '../../bridge/desk-bridge'
import { type AccountWork, useAccountWork } from '../account'
import { type TwilioDraft, twilioDrafts } from './twilio-draft'

export function useTwilioWork(): AccountWork<TwilioDraft, TwilioAccountInput> {
  return useAccountWork<TwilioDraft, TwilioAccountInput>({
    test: (input) => callMain('twilio.test', input),
    save: (input) => callMain('twilio.save', input),
    remove: () => callMain('twilio.remove', undefined),
    drafts: twilioDrafts
  })
}
