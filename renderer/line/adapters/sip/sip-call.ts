import { C, type URI } from 'jssip'
import type { LineEvent } from '../../../../shared/domain/call/line-event'
import type { LineStats, SoundDevices } from '../../../../shared/domain/call/line-port'
import { microphoneFailure } from '../../audio/microphone-failure'
import type { SipMedia } from '../../audio/sip-media'
import { sipAccept } from './sip-accept'
import { callRefusal, offerEnd } from './sip-answers'
import type { SipConnection } from './sip-connection'
import { farewell, type Refusal } from './sip-farewell'
import { sipInvite } from './sip-invite'
import type { CallNews } from './sip-news'
import { isOffered, type SipSession } from './sip-session'
import { type SipTalk, sipTalk, stopTracks } from './sip-talk'
import { replacementOf, transferTarget } from './sip-transfer'
import type { StoppableTimers } from './stoppable-timers'

export interface SipCallOptions {
  readonly callId: string
  readonly devices: SoundDevices
  readonly connection: SipConnection
  readonly media: SipMedia
  /** The call's own, stopped by it. */
  readonly timers: StoppableTimers
  emit(event: LineEvent): void
  /** Comes once, after the last event. */
  onOver(): void
}

/** One call over the exchange, from its beginning on either side until one of the two hangs up. */
export class SipCall {
  private over = false
  private begun = false
  private ringing = false
  private muted = false
  private devices: SoundDevices
  private session: SipSession | undefined
  private talk: SipTalk | undefined

  constructor(private readonly options: SipCallOptions) {
    this.devices = options.devices
  }

  /** Calls a number in E.164. */
  dial(number: string, volume: number): void {
    this.begin(volume, (microphone) => {
      const session = sipInvite(this.options.connection, number, microphone, this.options.timers)
      session.on('progress', () => this.ring())
      return this.watch(session)
    })
  }

  /** Rings here, until it is answered or over. */
  offer(session: SipSession): void {
    const { agent } = this.options.connection
    // without a connection the caller's giving up could not be heard
    const lost = (): void => {
      if (isOffered(session)) this.end({ kind: 'ended', reason: 'no_answer' })
    }
    agent.once('disconnected', lost)
    session.on('accepted', () => agent.off('disconnected', lost))
    session.on('failed', () => agent.off('disconnected', lost))
    this.watch(session)
  }

  /** Takes the call that rings here. */
  answer(volume: number): void {
    const { session } = this
    if (!session || this.begun) return
    this.begin(volume, (microphone) => {
      sipAccept(this.options.connection, session, microphone, this.options.timers)
      return session
    })
  }

  /** The rep hangs up: everything stops, nothing is told any more. */
  hangup(): void {
    if (!this.over) this.leave(486)
  }

  mute(on: boolean): void {
    this.muted = on
    if (!this.over) this.talk?.mute(on)
  }

  hold(on: boolean): void {
    this.talking()?.hold(on)
  }

  sendDigits(digits: string): void {
    this.talking()?.sendDigits(digits)
  }

  /** Hands the far side to a number in E.164 or an extension of the exchange. */
  transfer(target: string): void {
    const to = transferTarget(target, this.options.connection.login.account)
    this.handOver(to, () => {})
  }

  /** Hands the far side to that of the other call, which is over then. */
  join(other: SipCall | undefined): void {
    const to = other?.session && replacementOf(other.session)
    this.handOver(to, () => other?.end({ kind: 'ended', reason: 'remote_hangup' }))
  }

  /** Undefined unless somebody talks. */
  async stats(): Promise<LineStats | undefined> {
    return this.talking()?.stats()
  }

  async changeDevices(devices: SoundDevices): Promise<void> {
    this.devices = devices
    await this.talk?.changeDevices(devices)
  }

  private talking(): SipTalk | undefined {
    return !this.over && this.session?.isEstablished() ? this.talk : undefined
  }

  private handOver(to: URI | undefined, transferred: () => void): void {
    const done = (granted: boolean): void => {
      this.tell({ kind: granted ? 'transferred' : 'transfer_failed' })
      if (granted) transferred()
    }
    const talk = this.talking()
    if (talk && to) talk.transfer(to, done)
    else done(false)
  }

  /** Opens the microphone, then comes to a session. JsSIP would leave it open when the rep hangs up before it is. */
  private begin(volume: number, sessionWith: (microphone: MediaStream) => SipSession): void {
    this.begun = true
    this.options.media.openMicrophone(this.devices.microphoneId).then(
      (microphone) => {
        if (this.over) stopTracks(microphone)
        else this.speak(volume, microphone, sessionWith)
      },
      (error: unknown) => this.end({ kind: 'failed', code: microphoneFailure(error) })
    )
  }

  private speak(volume: number, microphone: MediaStream, sessionWith: (microphone: MediaStream) => SipSession): void {
    const { callId, connection, media, timers } = this.options
    try {
      const session = sessionWith(microphone)
      const tell = (news: CallNews): void => this.tell(news)
      this.talk = sipTalk({ callId, session, microphone, devices: this.devices, volume, connection, media, timers, tell })
      this.talk.mute(this.muted)
    } catch {
      stopTracks(microphone)
      this.end({ kind: 'failed', code: 'line.refused' })
    }
  }

  private watch(session: SipSession): SipSession {
    const { connection } = this.options
    this.session = session
    session.on('accepted', () => {
      this.talk?.answered()
      this.tell({ kind: 'answered' })
    })
    session.on('ended', ({ originator, cause }) => {
      // the exchange knows the call no more: the far side hung up while it could not be heard
      const farSide = originator === 'remote' || cause === C.causes.DIALOG_ERROR
      this.end(farSide ? { kind: 'ended', reason: 'remote_hangup' } : { kind: 'failed', code: connection.absence() })
    })
    session.on('failed', ({ message, cause }) => {
      // without an answer the connection failed: what the rep hung up is over before it comes here
      const status = message && 'status_code' in message ? message.status_code : undefined
      const known = session.direction === 'incoming' ? offerEnd(cause) : status === undefined ? undefined : callRefusal(status)
      this.end(known ?? { kind: 'failed', code: connection.absence() })
    })
    // nobody else may move this call: the rep would not know whom they talk to
    session.on('refer', ({ reject }) => reject())
    session.on('replaces', ({ reject }) => reject())
    return session
  }

  private ring(): void {
    if (this.ringing || this.over) return
    this.ringing = true
    this.talk?.ring()
    this.tell({ kind: 'ringing' })
  }

  private end(news: CallNews): void {
    if (this.over) return
    this.tell(news)
    this.leave(480)
  }

  private leave(refusal: Refusal): void {
    const { connection, timers, onOver } = this.options
    this.over = true
    timers.stopAll()
    this.talk?.stop()
    if (this.session) farewell(connection.agent, this.session, refusal)
    onOver()
  }

  private tell(news: CallNews): void {
    if (!this.over) this.options.emit({ ...news, callId: this.options.callId })
  }
}
