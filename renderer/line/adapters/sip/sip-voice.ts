import type { SipOffers } from './sip-offer'
import type { SipSession } from './sip-session'

/** What of the rep's voice goes out: muting is this side's affair, holding is agreed with the exchange. */
export interface SipVoice {
  mute(on: boolean): void
  /**
   * The microphone is silent at once; `changed` is called when the exchange has agreed. Refused, all stays as it was. `settled` learns in any
   * case what came of it: false also where it could not be asked just now.
   */
  hold(on: boolean, settled?: (granted: boolean) => void): void
  /** Whether this side holds the call, or has asked to. */
  holds(): boolean
  /** Whether either side holds the call. */
  isHeld(): boolean
  /** Speaks through another microphone from now on. */
  speakInto(microphone: MediaStream): Promise<void>
  /** Tones of the keypad within the sound (RFC 4733), which exchanges pass on to menus. */
  sendDigits(digits: string): void
}

export function sipVoice(session: SipSession, offers: SipOffers, changed: (held: boolean) => void): SipVoice {
  let muted = false
  let held = false
  let asked = false
  // JsSIP sets the microphone anew at every offer, so it is told instead of the track
  const apply = (): void => {
    if (muted || held || asked) session.mute({ audio: true })
    else session.unmute({ audio: true })
  }

  return {
    holds: () => held || asked,
    isHeld: () => held || session.isOnHold().remote,
    mute(on) {
      muted = on
      apply()
    },
    hold(on, settled) {
      if (asked || on === held) return settled?.(!asked && on === held)
      const settle = (granted: boolean): void => {
        asked = false
        if (granted) held = on
        direct(session, held)
        apply()
        if (granted) changed(on)
        settled?.(granted)
      }
      asked = true
      apply()
      // not JsSIP's own hold, which has no way back when the exchange refuses
      direct(session, on)
      if (!offers.ask({}, settle)) settle(false)
    },
    async speakInto(microphone) {
      const [track] = microphone.getAudioTracks()
      if (track) await audioSender(session)?.replaceTrack(track)
      apply()
      if (track) track.enabled = !session.isMuted().audio
    },
    sendDigits(digits) {
      const tones = audioSender(session)?.dtmf
      if (tones?.canInsertDTMF) tones.insertDTMF(tones.toneBuffer + digits, TONE, PAUSE)
    }
  }
}

/** Length of a keypad tone and of the pause after it, in milliseconds. */
const TONE = 120
const PAUSE = 80

function direct(session: SipSession, held: boolean): void {
  for (const transceiver of session.connection.getTransceivers()) transceiver.direction = held ? 'sendonly' : 'sendrecv'
}

function audioSender(session: SipSession): RTCRtpSender | undefined {
  return session.connection.getSenders().find(({ track }) => track?.kind === 'audio')
}
