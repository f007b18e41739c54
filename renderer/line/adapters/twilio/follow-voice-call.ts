import type { VoiceCall, VoiceError } from './voice-sdk'

/** What a call hears from the SDK for as long as it is the one that is meant. */
export interface VoiceCallFollower {
  isPresent(): boolean
  ringing(hasSound: boolean): void
  accepted(): void
  failed(error: VoiceError): void
  reconnecting(error: VoiceError | undefined): void
  reconnected(): void
  /** The connection to the gateway is lost. Comes for a call that is not meant any more, too: it has to be ended all the same. */
  disconnected(): void
  ended(): void
  /** The caller has given up, or the call was taken elsewhere. */
  cancelled(): void
}

export function followVoiceCall(call: VoiceCall, follower: VoiceCallFollower): void {
  const whenPresent =
    <Told extends unknown[]>(react: (...told: Told) => void) =>
    (...told: Told): void => {
      if (follower.isPresent()) react(...told)
    }
  // the SDK plays the far side too; what is heard is this window's own
  call.on('audio', (element) => {
    element.muted = true
  })
  call.on('ringing', whenPresent(follower.ringing))
  call.on('accept', whenPresent(follower.accepted))
  call.on('error', whenPresent(follower.failed))
  call.on('reconnecting', whenPresent(follower.reconnecting))
  call.on('reconnected', whenPresent(follower.reconnected))
  call.on('transportClose', follower.disconnected)
  // where the SDK itself ends a call, its reason comes after the end
  call.on(
    'disconnect',
    whenPresent(() => queueMicrotask(follower.ended))
  )
  call.on('cancel', whenPresent(follower.cancelled))
}
