import type { SipMedia } from '../../renderer/line/audio/sip-media'

interface FakeTrack {
  readonly kind: 'audio'
  readonly deviceId: string | undefined
  enabled: boolean
  stopped: boolean
  stop(): void
}

/** A browser without sound: what was opened and played can be looked at, and the network unplugged. */
export interface FakeSipMedia extends SipMedia {
  readonly tracks: FakeTrack[]
  /** The sides of calls that were laid open for a recorder, in order. */
  readonly exposed: string[]
  /** What is being played just now, with its loudspeaker. */
  readonly playing: Set<{ volume: number; speakerId: string | undefined }>
  /** Whether the ringing tone sounds. */
  isRinging(): boolean
  listeners(): number
  unplug(): void
  plugIn(): void
  /** The next microphones are refused with an exception of this name; undefined opens them again. */
  refuseMicrophone(name: string | undefined): void
  /** The next microphone opens only when the function returned is called. */
  delayMicrophone(): () => void
}

export function fakeSipMedia(): FakeSipMedia {
  const tracks: FakeTrack[] = []
  const exposed: string[] = []
  const playing = new Set<{ volume: number; speakerId: string | undefined }>()
  const waiting = new Set<() => void>()
  let online = true
  let ringing = 0
  let refusal: string | undefined
  let delay: Promise<void> = Promise.resolve()
  return {
    tracks,
    exposed,
    playing,
    isRinging: () => ringing > 0,
    listeners: () => waiting.size,
    isOnline: () => online,
    unplug() {
      online = false
    },
    plugIn() {
      online = true
      for (const callback of waiting) callback()
    },
    onOnline(callback) {
      waiting.add(callback)
      return () => waiting.delete(callback)
    },
    refuseMicrophone(name) {
      refusal = name
    },
    delayMicrophone() {
      let open = (): void => {}
      delay = new Promise((resolve) => {
        open = resolve
      })
      return () => open()
    },
    async openMicrophone(deviceId) {
      await delay
      if (refusal) throw new DOMException('', refusal)
      const track: FakeTrack = {
        kind: 'audio',
        deviceId,
        enabled: true,
        stopped: false,
        stop() {
          track.stopped = true
        }
      }
      tracks.push(track)
      return { getTracks: () => [track], getAudioTracks: () => [track] } as unknown as MediaStream
    },
    play(_stream, volume, speakerId) {
      const sound = { volume, speakerId }
      playing.add(sound)
      return {
        async outputTo(id) {
          sound.speakerId = id
        },
        setVolume(loud) {
          sound.volume = loud
        },
        stop: () => void playing.delete(sound)
      }
    },
    expose(callId, side) {
      exposed.push(`${callId} ${side}`)
    },
    ringBack() {
      ringing += 1
      return () => {
        ringing -= 1
      }
    }
  }
}
