import { C } from 'jssip'
import type { LineEvent } from '../../../../shared/domain/call/line-event'
import type { DialRequest, LineStats, SoundDevices } from '../../../../shared/domain/call/line-port'
import type { SipMedia } from '../../audio/sip-media'
import { callRefusal, microphoneFailure } from './sip-answers'
import type { SipConnection } from './sip-connection'
import { farewell } from './sip-farewell'
import { type SipSession, sipInvite } from './sip-invite'
import { sipOffers } from './sip-offer'
import { followReturn } from './sip-return'
import { type SipSound, sipSound } from './sip-sound'
import { type SipVoice, sipVoice } from './sip-voice'
import { readSound } from './sound-counts'
import type { StoppableTimers } from './stoppable-timers'

type WithoutCall<Event> = Event extends LineEvent ? Omit<Event, 'callId'> : never

export interface SipCallOptions {
  readonly request: DialRequest
  readonly devices: SoundDevices
  readonly connection: SipConnection
  readonly media: SipMedia
  /** The call's own, stopped by it. */
  readonly timers: StoppableTimers
  emit(event: LineEvent): void
  /** Comes once, after the last event. */
  onOver(): void
}

/** One call over the exchange, from opening the microphone until one of the two hangs up. */
export class SipCall {
  private over = false
  private ringing = false
  private muted = false
  private devices: SoundDevices
  private microphone: MediaStream | undefined
  private session: SipSession | undefined
  private voice: SipVoice | undefined
  private sound: SipSound | undefined
  private stopFollowing: () => void = () => {}

  constructor(private readonly options: SipCallOptions) {
    this.devices = options.devices
    // opened here and not by JsSIP, which would leave it open when the rep hangs up before it is
    options.media.openMicrophone(this.devices.microphoneId).then(
      (microphone) => this.invite(microphone),
      (error: unknown) => this.end({ kind: 'failed', code: microphoneFailure(error) })
    )
  }

  /** The rep hangs up: everything stops, nothing is told any more. */
  hangup(): void {
    if (this.over) return
    this.letGo()
    if (this.session) farewell(this.options.connection.agent, this.session)
    this.options.onOver()
  }

  mute(on: boolean): void {
    this.muted = on
    if (!this.over) this.voice?.mute(on)
  }

  hold(on: boolean): void {
    if (this.isTalking()) this.voice?.hold(on)
  }

  sendDigits(digits: string): void {
    if (this.isTalking()) this.voice?.sendDigits(digits)
  }

  /** Undefined unless somebody talks. */
  async stats(): Promise<LineStats | undefined> {
    if (!this.isTalking() || !this.session) return undefined
    const counts = await readSound(this.session.connection)
    return this.over ? undefined : { ...counts, held: this.voice?.isHeld() ?? false, muted: this.muted }
  }

  /** Changes to other devices in mid-call. Where the microphone can't be opened, the one in use stays. */
  async changeDevices(devices: SoundDevices): Promise<void> {
    const before = this.devices
    this.devices = devices
    await this.sound?.outputTo(devices.speakerId)
    const same = devices.microphoneId === before.microphoneId && devices.microphoneTurn === before.microphoneTurn
    if (same || !this.voice) return
    const microphone = await this.options.media.openMicrophone(devices.microphoneId).catch(() => undefined)
    const unused = this.over ? microphone : microphone && this.microphone
    if (unused) stopTracks(unused)
    if (!microphone || this.over) return
    this.microphone = microphone
    await this.voice.speakInto(microphone)
  }

  private isTalking(): boolean {
    return !this.over && this.session?.isEstablished() === true
  }

  private invite(microphone: MediaStream): void {
    if (this.over) stopTracks(microphone)
    else this.microphone = microphone
    if (this.over) return
    const { connection, request, timers } = this.options
    try {
      this.session = sipInvite(connection, request.number, microphone, timers)
      this.follow(this.session)
    } catch {
      this.end({ kind: 'failed', code: 'line.refused' })
    }
  }

  private follow(session: SipSession): void {
    const { connection, media, request, timers } = this.options
    const offers = sipOffers(session)
    const voice = sipVoice(session, offers, (on) => this.tell({ kind: 'hold_changed', on }))
    voice.mute(this.muted)
    this.voice = voice
    this.sound = sipSound(session.connection, {
      media,
      timers,
      volume: request.options.volume,
      speakerId: this.devices.speakerId,
      isHeld: () => voice.isHeld(),
      changed: (health) => this.tell({ kind: 'media', health })
    })
    this.stopFollowing = followReturn(connection.agent, session, offers, timers, (signalling) =>
      this.tell({ kind: 'signalling', signalling })
    )
    session.on('progress', () => this.ring())
    session.on('accepted', () => {
      this.sound?.answered()
      this.tell({ kind: 'answered' })
    })
    session.on('ended', ({ originator, cause }) => {
      // the exchange knows the call no more: the far side hung up while it could not be heard
      const farSide = originator === 'remote' || cause === C.causes.DIALOG_ERROR
      this.end(farSide ? { kind: 'ended', reason: 'remote_hangup' } : { kind: 'failed', code: connection.absence() })
    })
    session.on('failed', ({ message }) => {
      // without an answer the connection failed: what the rep hung up is over before it comes here
      const status = message && 'status_code' in message ? message.status_code : undefined
      this.end(status === undefined ? { kind: 'failed', code: connection.absence() } : callRefusal(status))
    })
    // nobody else may move this call: the rep would not know whom they talk to
    session.on('refer', ({ reject }) => reject())
    session.on('replaces', ({ reject }) => reject())
  }

  private ring(): void {
    if (this.ringing || this.over) return
    this.ringing = true
    this.sound?.ring()
    this.tell({ kind: 'ringing' })
  }

  private end(event: WithoutCall<LineEvent>): void {
    if (this.over) return
    this.tell(event)
    this.letGo()
    this.options.onOver()
  }

  private letGo(): void {
    this.over = true
    this.options.timers.stopAll()
    this.stopFollowing()
    this.sound?.stop()
    if (this.microphone) stopTracks(this.microphone)
  }

  private tell(event: WithoutCall<LineEvent>): void {
    if (!this.over) this.options.emit({ ...event, callId: this.options.request.callId })
  }
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
