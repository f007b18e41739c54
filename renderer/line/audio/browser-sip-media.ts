import { RINGBACK } from '../../../shared/domain/call/tones'
import type { CallTracks } from '../recording/call-tracks'
import type { LineSound } from './line-sound'
import type { Playback, SipMedia } from './sip-media'

/** The real microphone, loudspeaker and network of this window. */
export function browserSipMedia(sound: LineSound, tracks: CallTracks): SipMedia {
  return {
    openMicrophone: (microphoneId) => navigator.mediaDevices.getUserMedia({ video: false, audio: voiceOf(microphoneId) }),
    play,
    expose: tracks.expose,
    ringBack(volume) {
      sound.play(RINGBACK, volume)
      return () => sound.stop()
    },
    isOnline: () => navigator.onLine,
    onOnline(callback) {
      window.addEventListener('online', callback)
      return () => window.removeEventListener('online', callback)
    }
  }
}

/** `ideal`, not `exact`: a headset that was pulled out must not make calling impossible. */
function voiceOf(microphoneId: string | undefined): MediaTrackConstraints {
  const voice = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }
  return microphoneId === undefined ? voice : { ...voice, deviceId: { ideal: microphoneId } }
}

function play(stream: MediaStream, volume: number, speakerId: string | undefined): Playback {
  const element = new Audio()
  const outputTo = (id: string | undefined): Promise<void> => element.setSinkId(id ?? '').catch(() => {})
  element.autoplay = true
  element.volume = volume
  element.srcObject = stream
  void outputTo(speakerId)
  element.play().catch(() => {})
  return {
    outputTo,
    stop() {
      element.pause()
      element.srcObject = null
    }
  }
}
