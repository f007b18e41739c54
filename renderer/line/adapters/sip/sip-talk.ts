import type { URI } from 'jssip'
import type { LineStats, SoundDevices } from '../../../../shared/domain/call/line-port'
import type { Timers } from '../../../../shared/lib/timers'
import type { SipMedia } from '../../audio/sip-media'
import type { SipConnection } from './sip-connection'
import type { TellOfCall } from './sip-news'
import { sipOffers } from './sip-offer'
import { followReturn } from './sip-return'
import type { SipSession } from './sip-session'
import { sipSound } from './sip-sound'
import { sipTransfer } from './sip-transfer'
import { sipVoice } from './sip-voice'

/** What goes on within a call once it has a way for sound, whoever has called whom. */
export interface SipTalk {
  /** The far side's phone rings. */
  ring(): void
  answered(): void
  mute(on: boolean): void
  hold(on: boolean): void
  sendDigits(digits: string): void
  /** Hands the far side to `target`; `done` comes once. */
  transfer(target: URI, done: (transferred: boolean) => void): void
  stats(): Promise<LineStats | undefined>
  /** Changes to other devices. Where the microphone can't be opened, the one in use stays. */
  changeDevices(devices: SoundDevices): Promise<void>
  /** Lets go of microphone and sound. */
  stop(): void
}

interface TalkOptions {
  readonly callId: string
  readonly session: SipSession
  /** It is the talk's own from now on. */
  readonly microphone: MediaStream
  readonly devices: SoundDevices
  /** 0 silent … 1 full. */
  readonly volume: number
  readonly connection: SipConnection
  readonly media: SipMedia
  readonly timers: Timers
  readonly tell: TellOfCall
}

export function sipTalk({ callId, session, microphone, devices, volume, connection, media, timers, tell }: TalkOptions): SipTalk {
  const offers = sipOffers(session)
  let renewed = false
  // the exchange may have lost the way of the sound, as some do after a hold; asked for once, since the far side may as well be gone
  const renewOnce = (): void => {
    if (!renewed) renewed = offers.ask({}, () => {})
  }
  const voice = sipVoice(session, offers, (on) => tell({ kind: 'hold_changed', on }))
  const sound = sipSound(session.connection, {
    media,
    timers,
    volume,
    speakerId: devices.speakerId,
    isHeld: () => voice.isHeld(),
    heard: (stream) => media.expose(callId, 'far', stream),
    changed(health) {
      if (health === 'lost') renewOnce()
      tell({ kind: 'media', health })
    }
  })
  media.expose(callId, 'own', microphone)
  const stopFollowing = followReturn(connection.agent, session, offers, timers, (signalling) => tell({ kind: 'signalling', signalling }))
  let open = microphone
  let chosen = devices
  let stopped = false
  let muted = false

  return {
    ring: () => sound.ring(),
    answered: () => sound.answered(),
    mute(on) {
      muted = on
      voice.mute(on)
    },
    hold: (on) => voice.hold(on),
    sendDigits: (digits) => voice.sendDigits(digits),
    transfer: (target, done) => sipTransfer(session, target, { voice, timers, done }),
    async stats() {
      const counts = await sound.counts()
      return stopped ? undefined : { ...counts, held: voice.isHeld(), muted }
    },
    async changeDevices(next) {
      const before = chosen
      chosen = next
      await sound.output(next)
      if (next.microphoneId === before.microphoneId && next.microphoneTurn === before.microphoneTurn) return
      const other = await media.openMicrophone(next.microphoneId).catch(() => undefined)
      if (!other) return
      // by now the call may be over, or another microphone wanted
      const late = stopped || chosen !== next
      stopTracks(late ? other : open)
      if (late) return
      open = other
      media.expose(callId, 'own', other)
      await voice.speakInto(other)
    },
    stop() {
      stopped = true
      stopFollowing()
      sound.stop()
      stopTracks(open)
    }
  }
}

export function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
