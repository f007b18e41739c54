import type { Timers } from '../../../../shared/lib/timers'
import type { SipMedia } from '../../audio/sip-media'
import type { CreateVoiceDevice, LoadVoiceSdk } from './voice-sdk'

/** What the Twilio line stands on. */
export interface TwilioGround {
  readonly timers: Timers
  readonly media: SipMedia
  readonly loadSdk: LoadVoiceSdk
}

/** The same with the SDK loaded. */
export interface LoadedGround extends Omit<TwilioGround, 'loadSdk'> {
  readonly createDevice: CreateVoiceDevice
}
