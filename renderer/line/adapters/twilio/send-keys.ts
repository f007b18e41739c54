import type { VoiceCall } from './voice-sdk'

/** Length of a keypad tone and of the pause after it, in milliseconds. */
const TONE = 120
const PAUSE = 80

/**
 * Sends keys within the sound (RFC 4733), as soon as that is through: earlier the SDK would send them past it, where a menu does not hear them.
 * They join those that have not gone out yet, which the SDK's own order would take the place of.
 */
export function sendKeys(peer: RTCPeerConnection, call: Pick<VoiceCall, 'sendDigits'>, digits: string, isOver: () => boolean): void {
  const send = (): void => {
    if (peer.connectionState !== 'connected') return
    peer.removeEventListener('connectionstatechange', send)
    const tones = peer.getSenders().find(({ track }) => track?.kind === 'audio')?.dtmf
    if (isOver()) return
    if (tones?.canInsertDTMF) tones.insertDTMF(tones.toneBuffer + digits, TONE, PAUSE)
    else call.sendDigits(digits)
  }
  peer.addEventListener('connectionstatechange', send)
  send()
}
