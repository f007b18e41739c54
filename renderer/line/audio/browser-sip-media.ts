import { RINGBACK } from '../../../shared/domain/call/tones'
import type { CallTracks } from '../recording/call-tracks'
import type { LineSound } from './line-sound'
import type { Playback, SipMedia } from './sip-media'

/** The real microphone, loudspeaker and network of this window. */
export function browserSipMedia(sound: LineSound, openMicrophone: SipMedia['openMicrophone'], tracks: CallTracks): SipMedia {
  return {
    openMicrophone,
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
    setVolume(loud) {
      element.volume = loud
    },
    stop() {
      element.pause()
      element.srcObject = null
    }
  }
}
