import type { LineEvent } from '../../../../shared/domain/call/line-event'
import type { DialRequest, LineStats, SoundDevices } from '../../../../shared/domain/call/line-port'
import type { Timers } from '../../../../shared/lib/timers'
import type { Playback, SipMedia } from '../../audio/sip-media'
import { callRefusal, microphoneFailure } from './sip-answers'
import type { SipConnection } from './sip-connection'
import { type SipSession, sipInvite } from './sip-invite'
import { sipOffers } from './sip-offer'
import { type SipVoice, sipVoice } from './sip-voice'
import { type StoppableTimers, stoppableTimers } from './stoppable-timers'

/** One call over the exchange, from opening the microphone until one of the two hangs up. */
export class SipCall {
  private over = false
  private ringing = false
  private session: SipSession | undefined
  private voice: SipVoice | undefined
  private muted = false
  private microphone: MediaStream | undefined
  private playback: Playback | undefined
  private readonly timers: StoppableTimers
  private readonly media: SipMedia

  constructor(
    private readonly request: DialRequest,
    private devices: SoundDevices,
    private readonly connection: SipConnection,
    ground: { readonly timers: Timers; readonly media: SipMedia },
    private readonly emit: (event: LineEvent) => void,
    private readonly onOver: () => void
  ) {
    this.timers = stoppableTimers(ground.timers)
    this.media = ground.media
    // opened here and not by JsSIP, which would leave it open when the rep hangs up before it is
    this.media.openMicrophone(devices.microphoneId).then(
      (microphone) => this.invite(microphone),
      (error: unknown) => this.end({ kind: 'failed', callId: this.callId, code: microphoneFailure(error) })
    )
  }

  private get callId(): string {
    return this.request.callId
  }

  /** The rep hangs up: everything stops, nothing is told any more. */
  hangup(): void {
    if (this.over) return
    this.letGo()
    if (this.session && !this.session.isEnded()) this.session.terminate()
    this.onOver()
  }

  mute(on: boolean): void {
    this.muted = on
    if (!this.over) this.voice?.mute(on)
  }

  hold(on: boolean): void {
    if (!this.over && this.session?.isEstablished()) this.voice?.hold(on)
  }

  sendDigits(digits: string): void {
    if (!this.over && this.session?.isEstablished()) this.voice?.sendDigits(digits)
  }

  /** Changes to other devices in mid-call. Where the microphone can't be opened, the one in use stays. */
  async changeDevices(devices: SoundDevices): Promise<void> {
    const before = this.devices
    this.devices = devices
    await this.playback?.outputTo(devices.speakerId)
    if (devices.microphoneId !== before.microphoneId && this.microphone) await this.changeMicrophone(devices.microphoneId)
  }

  stats(): LineStats | undefined {
    return undefined
  }

  private async changeMicrophone(microphoneId: string | undefined): Promise<void> {
    const microphone = await this.media.openMicrophone(microphoneId).catch(() => undefined)
    if (!microphone) return
    if (this.over) return stopTracks(microphone)
    if (this.microphone) stopTracks(this.microphone)
    this.microphone = microphone
    await this.voice?.speakInto(microphone)
  }

  private invite(microphone: MediaStream): void {
    if (this.over) stopTracks(microphone)
    else this.microphone = microphone
    if (this.over) return
    try {
      this.session = sipInvite(this.connection.agent, this.connection.login, this.request.number, microphone, this.timers)
      this.follow(this.session)
    } catch {
      this.end({ kind: 'failed', callId: this.callId, code: 'line.refused' })
    }
  }

  private follow(session: SipSession): void {
    const { callId } = this
    this.voice = sipVoice(session, sipOffers(session), (on) => this.tell({ kind: 'hold_changed', callId, on }))
    this.voice.mute(this.muted)
    session.connection.addEventListener('track', ({ streams: [stream] }) => {
      if (!this.over && stream) this.hear(stream)
    })
    session.on('progress', () => this.ring())
    session.on('accepted', () => this.tell({ kind: 'answered', callId }))
    session.on('ended', () => this.end({ kind: 'ended', callId, reason: 'remote_hangup' }))
    session.on('failed', ({ message }) => {
      const answer = message && 'status_code' in message ? message.status_code : undefined
      // without an answer the connection failed: the rep's own hanging up has made the call over before it comes here
      if (answer === undefined) this.end({ kind: 'failed', callId, code: this.connection.absence() })
      else this.end({ callId, ...callRefusal(answer) })
    })
  }

  private ring(): void {
    if (this.ringing) return
    this.ringing = true
    this.tell({ kind: 'ringing', callId: this.callId })
  }

  private hear(stream: MediaStream): void {
    this.playback?.stop()
    this.playback = this.media.play(stream, this.request.options.volume, this.devices.speakerId)
  }

  private end(event: LineEvent): void {
    if (this.over) return
    this.letGo()
    this.emit(event)
    this.onOver()
  }

  private letGo(): void {
    this.over = true
    this.timers.stopAll()
    if (this.microphone) stopTracks(this.microphone)
    this.playback?.stop()
  }

  private tell(event: LineEvent): void {
    if (!this.over) this.emit(event)
  }
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
