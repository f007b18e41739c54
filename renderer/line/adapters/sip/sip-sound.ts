import type { MediaHealth } from '../../../../shared/domain/call/call-state'
import type { SoundDevices } from '../../../../shared/domain/call/line-port'
import type { SoundCounts } from '../../../../shared/domain/call/quality/quality-sample'
import type { Timers } from '../../../../shared/lib/timers'
import type { Playback, SipMedia } from '../../audio/sip-media'
import { sipMediaWatch } from './sip-media-watch'
import { soundReader } from './sound-reader'

/** What the rep hears of a call: the ringing tone, until there is sound from the far side, and then that. */
export interface SipSound {
  ring(): void
  answered(): void
  /** Comes out of another loudspeaker, or louder. */
  output(devices: Pick<SoundDevices, 'speakerId' | 'volume'>): Promise<void>
  /** What has been counted of it so far. */
  counts(): Promise<SoundCounts>
  stop(): void
}

interface SoundOptions {
  readonly media: SipMedia
  readonly timers: Timers
  readonly volume: number
  readonly speakerId: string | undefined
  /** Whether silence is agreed. */
  isHeld(): boolean
  /** The far side's sound is there. */
  heard(stream: MediaStream): void
  changed(health: MediaHealth): void
}

/** Also plays what the exchange sends before anybody answers, such as its own ringing tone or an announcement. */
export function sipSound(connection: RTCPeerConnection, options: SoundOptions): SipSound {
  const { media, timers } = options
  const reader = soundReader(connection, timers)
  let { speakerId, volume } = options
  let playback: Playback | undefined
  let watched = false
  let stopRinging: (() => void) | undefined
  let answered = false
  let stopped = false

  const ringNoMore = (): void => {
    stopRinging?.()
    stopRinging = undefined
  }
  const changed = (health: MediaHealth): void => {
    ringNoMore()
    options.changed(health)
  }
  connection.addEventListener('track', ({ streams: [stream] }) => {
    if (!stream || stopped) return
    playback?.stop()
    playback = media.play(stream, volume, speakerId)
    options.heard(stream)
    if (watched) return
    watched = true
    sipMediaWatch(connection, reader, timers, () => !answered || options.isHeld(), changed)
  })

  return {
    ring() {
      stopRinging = media.ringBack(volume)
    },
    answered() {
      answered = true
      ringNoMore()
    },
    counts: reader.recently,
    async output(devices) {
      speakerId = devices.speakerId
      volume = devices.volume ?? volume
      playback?.setVolume(volume)
      await playback?.outputTo(speakerId)
    },
    stop() {
      stopped = true
      ringNoMore()
      playback?.stop()
    }
  }
}
