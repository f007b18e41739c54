import type { TwilioLogin } from '../../../../shared/domain/call/twilio-account'
import { deviceOptions } from './device-options'
import type { CreateVoiceDevice, VoiceDevice, VoiceError } from './voice-sdk'

/** What one call needs of this window. */
export interface CallLoan {
  readonly microphone: MediaStream
  /** The browser's connection, as soon as the SDK has made it. */
  onPeer(peer: RTCPeerConnection): void
}

/** The SDK's device, which carries one call at a time. */
export interface TwilioStation {
  readonly device: VoiceDevice
  /** Lends the next call its microphone, until another is lent. */
  lend(loan: CallLoan): void
}

/** Makes a device. The first listener is set before anything can fail: an error that nobody hears derails the SDK. */
export function twilioStation(
  createDevice: CreateVoiceDevice,
  { token, edge }: Pick<TwilioLogin, 'token' | 'edge'>,
  onError: (error: VoiceError) => void
): TwilioStation {
  let loan: CallLoan | undefined
  // called with `new`, as the SDK does, it gives the browser's own connection
  function createPeer(configuration?: RTCConfiguration): RTCPeerConnection {
    const peer = new RTCPeerConnection(configuration)
    loan?.onPeer(peer)
    return peer
  }
  const device = createDevice(
    token,
    deviceOptions(edge, {
      getUserMedia: () => (loan ? Promise.resolve(loan.microphone) : Promise.reject(new DOMException('no microphone', 'NotFoundError'))),
      RTCPeerConnection: createPeer
    })
  )
  device.on('error', onError)
  for (const sound of ['incoming', 'outgoing', 'disconnect'] as const) device.audio?.[sound](false)
  return {
    device,
    lend(next) {
      loan = next
    }
  }
}
