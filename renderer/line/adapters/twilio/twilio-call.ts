import type { CallControl } from '../../../../shared/contract/call-control'
import type { DialOptions } from '../../../../shared/domain/call/dial-options'
import type { LineEvent } from '../../../../shared/domain/call/line-event'
import type { LineStats, SoundDevices } from '../../../../shared/domain/call/line-port'
import { microphoneFailure } from '../../audio/microphone-failure'
import type { SipMedia } from '../../audio/sip-media'
import { type SipSound, sipSound } from '../sip/sip-sound'
import type { StoppableTimers } from '../sip/stoppable-timers'
import type { AskCallServer } from './call-control'
import { type CallMicrophone, callMicrophone } from './call-microphone'
import { followVoiceCall } from './follow-voice-call'
import { sendKeys } from './send-keys'
import { isSoundFailure, twilioEnd } from './twilio-answers'
import type { TwilioConnection } from './twilio-connection'
import type { TwilioStation } from './twilio-station'
import type { VoiceCall, VoiceError } from './voice-sdk'

type WithoutCall<Event> = Event extends LineEvent ? Omit<Event, 'callId'> : never

export interface TwilioCallOptions {
  readonly callId: string
  readonly devices: SoundDevices
  readonly connection: TwilioConnection
  readonly media: SipMedia
  /** The call's own, stopped by it. */
  readonly timers: StoppableTimers
  askCallServer: AskCallServer
  emit(event: LineEvent): void
  /** Comes once, after the last event. */
  onOver(): void
}

/** One call over Twilio. It opens the microphone itself, since the SDK would leave it open when the rep hangs up before it is. */
export class TwilioCall {
  private over = false
  private rang = false
  private answered = false
  private muted = false
  private held = false
  private cut = false
  private lastError: number | undefined
  private speakerId: string | undefined
  private readonly microphone: CallMicrophone
  private peer: RTCPeerConnection | undefined
  private call: VoiceCall | undefined
  private sound: SipSound | undefined
  /** The SDK was asked to place the call, and has not come back from it. */
  private placing = false
  /** It rings here, and the SDK has not been told to take it. */
  private offering = false
  private station: TwilioStation | undefined

  constructor(private readonly options: TwilioCallOptions) {
    const { callId, devices, media } = options
    this.speakerId = devices.speakerId
    this.microphone = callMicrophone(media, devices, (stream) => media.expose(callId, 'own', stream))
  }

  /** Places a call; `parameters` reach the team's TwiML. */
  place(station: TwilioStation, parameters: Record<string, string>, dial: DialOptions): void {
    void this.openMicrophone(station, dial, async () => {
      this.placing = true
      const call = await station.device.connect({ params: parameters })
      this.placing = false
      this.follow(call)
    })
  }

  /** Follows a call that rings here. */
  offered(call: VoiceCall): void {
    this.offering = true
    this.follow(call)
  }

  /** Whether it rings here and may be taken. */
  waits(): boolean {
    return this.offering && !this.station && !this.over
  }

  /** Takes the call that rings here: over the device that has it, or over another one where that is busy. */
  take(station: TwilioStation, isOther: boolean, dial: DialOptions): void {
    const { call } = this
    if (!call || !this.waits()) return
    void this.openMicrophone(station, dial, async () => {
      const { connectToken } = call
      this.offering = false
      if (!isOther) call.accept()
      else if (connectToken === undefined) this.end({ kind: 'failed', code: 'line.refused' })
      else this.follow(await station.device.connect({ connectToken }))
    })
  }

  /** The rep hangs up: everything stops, nothing is told any more. */
  hangup(): void {
    if (this.over) return
    const { call, placing, offering } = this
    this.letGo()
    if (offering) call?.reject()
    else call?.disconnect()
    this.peer?.close()
    // the SDK may never come back from it, and would take no other call; a device of the call's own goes with it
    if (placing && this.station === this.options.connection.station()) this.options.connection.renew()
    this.options.onOver()
  }

  mute(on: boolean): void {
    this.muted = on
    this.applyMute()
  }

  hold(on: boolean): void {
    if (!this.isTalking() || on === this.held) return
    void this.control({ kind: 'hold', on }).then((done) => {
      if (!done || this.over) return
      this.held = on
      this.applyMute()
      this.tell({ kind: 'hold_changed', on })
    })
  }

  transfer(target: string): void {
    void this.handOver({ kind: 'transfer', target })
  }

  join(other: TwilioCall | undefined): void {
    const otherSid = other?.sid()
    void this.handOver(otherSid === undefined ? undefined : { kind: 'join', otherSid })
  }

  sendDigits(digits: string): void {
    const { peer, call } = this
    if (this.isTalking() && peer && call) sendKeys(peer, call, digits, () => this.over)
  }

  async stats(): Promise<LineStats | undefined> {
    const { sound } = this
    if (!sound || !this.isTalking()) return undefined
    const counts = await sound.counts()
    return this.over ? undefined : { ...counts, held: this.held, muted: this.muted }
  }

  /** Changes to other devices in mid-call. */
  async changeDevices({ microphoneId, microphoneTurn, speakerId, volume }: SoundDevices): Promise<void> {
    this.speakerId = speakerId
    await this.sound?.output({ speakerId, volume })
    const sender = this.peer?.getSenders().find(({ track }) => track?.kind === 'audio')
    await this.microphone.change({ microphoneId, microphoneTurn }, sender)
  }

  private isTalking(): boolean {
    return !this.over && this.answered
  }

  /** The name the gateway has given this call; undefined before it rings. */
  private sid(): string | undefined {
    const sid = this.call?.parameters.CallSid
    return sid?.startsWith('CA') === true ? sid : undefined
  }

  private async handOver(control: CallControl | undefined): Promise<void> {
    const done = control !== undefined && this.isTalking() && (await this.control(control))
    this.tell({ kind: done ? 'transferred' : 'transfer_failed' })
  }

  private async control(control: CallControl): Promise<boolean> {
    const sid = this.sid()
    return sid !== undefined && (await this.options.askCallServer(sid, control))
  }

  private async openMicrophone(station: TwilioStation, { volume }: DialOptions, then: () => Promise<void>): Promise<void> {
    this.station = station
    try {
      const microphone = await this.microphone.open()
      if (!microphone) return
      station.lend({ microphone, onPeer: (peer) => this.listen(peer, volume) })
    } catch (error) {
      if (this.offering) this.call?.reject()
      return this.end({ kind: 'failed', code: microphoneFailure(error) })
    }
    try {
      await then()
    } catch {
      this.placing = false
      this.end({ kind: 'failed', code: this.options.connection.absence() })
    }
  }

  private listen(peer: RTCPeerConnection, volume: number): void {
    if (this.over) return
    const { callId, media, timers } = this.options
    this.peer = peer
    this.sound = sipSound(peer, {
      media,
      timers,
      volume,
      speakerId: this.speakerId,
      isHeld: () => this.held,
      heard: (stream) => media.expose(callId, 'far', stream),
      changed: (health) => this.tell({ kind: 'media', health })
    })
  }

  private follow(call: VoiceCall): void {
    // the rep may have hung up while the SDK was still at it
    if (this.over) call.disconnect()
    else this.call = call
    followVoiceCall(call, {
      isPresent: () => !this.over && this.call === call,
      ringing: (hasSound) => this.ring(hasSound),
      accepted: () => this.accepted(),
      failed: (error) => this.failed(error, call),
      reconnecting: (error) => this.reconnecting(error),
      reconnected: () => this.tell({ kind: 'signalling', signalling: 'connected' }),
      disconnected: () => this.disconnected(call),
      ended: () => this.ended(),
      cancelled: () => this.end({ kind: 'ended', reason: 'remote_hangup' })
    })
    if (this.muted) this.applyMute()
  }

  private ring(hasSound: boolean): void {
    if (this.rang) return
    this.rang = true
    if (!hasSound) this.sound?.ring()
    this.tell({ kind: 'ringing' })
  }

  private accepted(): void {
    if (this.answered) return
    this.answered = true
    this.sound?.answered()
    this.applyMute()
    this.tell({ kind: 'answered' })
  }

  private failed({ code }: VoiceError, call: VoiceCall): void {
    this.lastError = code
    // the SDK leaves such a call ringing
    if (isSoundFailure(code)) call.disconnect()
  }

  private reconnecting(error: VoiceError | undefined): void {
    if (isSoundFailure(error?.code)) this.tell({ kind: 'media', health: 'lost' })
    else this.tell({ kind: 'signalling', signalling: 'reconnecting' })
  }

  /**
   * The connection to the gateway is lost. Where the call can't be come back to, it has to be ended in this very turn: the SDK gives it up
   * without a word otherwise, with the microphone open and no other call to be placed.
   */
  private disconnected(call: VoiceCall): void {
    const isPresent = this.call === call
    const canComeBack = call.connectToken !== undefined
    if (isPresent && !canComeBack) this.cut = true
    if (!canComeBack) call.disconnect()
    // the SDK has dropped a call that only rings, or will have in a moment
    if (isPresent && this.offering) this.end({ kind: 'ended', reason: 'remote_hangup' })
  }

  private ended(): void {
    const { rang, answered, cut, lastError: code } = this
    this.end(twilioEnd({ code, rang, answered, cut, absence: this.options.connection.absence }))
  }

  private applyMute(): void {
    if (this.over) return
    const silent = this.muted || this.held
    this.call?.mute(silent)
    this.microphone.enable(!silent)
  }

  private end(event: WithoutCall<LineEvent>): void {
    if (this.over) return
    this.tell(event)
    this.letGo()
    this.peer?.close()
    this.options.onOver()
  }

  private letGo(): void {
    this.over = true
    this.options.timers.stopAll()
    this.sound?.stop()
    this.microphone.close()
  }

  private tell(event: WithoutCall<LineEvent>): void {
    if (!this.over) this.options.emit({ ...event, callId: this.options.callId })
  }
}
