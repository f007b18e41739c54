import { EventEmitter } from 'node:events'
import type { CreateVoiceDevice, VoiceCall, VoiceDevice, VoiceError } from '../../renderer/line/adapters/twilio/voice-sdk'
import type { FakePeer } from './fake-peer'

interface DeviceOptions {
  readonly edge: string
  getUserMedia(): Promise<MediaStream>
  readonly RTCPeerConnection: new (configuration: RTCConfiguration) => FakePeer
}

/** A call of the SDK's, with what its far side and its gateway can do to it. As the real one it is silent about much. */
export class FakeVoiceCall extends EventEmitter implements VoiceCall {
  parameters: Record<string, string> = {}
  readonly customParameters = new Map<string, string>()
  connectToken: string | undefined
  status: 'pending' | 'connecting' | 'ringing' | 'open' | 'closed' = 'connecting'
  /** Orders, in the order in which they came. */
  readonly orders: string[] = []
  peer: FakePeer | undefined
  private readonly device: FakeVoiceDevice

  constructor(
    device: FakeVoiceDevice,
    readonly params: Readonly<Record<string, string>> = {}
  ) {
    super()
    this.device = device
  }

  accept(): void {
    this.orders.push('accept')
    this.status = 'connecting'
    void this.device.openPeer(this)
  }

  reject(): void {
    this.orders.push('reject')
    this.status = 'closed'
  }

  disconnect(): void {
    if (this.status === 'closed' || this.status === 'pending') return
    this.orders.push('disconnect')
    this.close()
  }

  mute(on: boolean): void {
    this.orders.push(on ? 'mute' : 'unmute')
  }

  sendDigits(digits: string): void {
    this.orders.push(`digits ${digits}`)
  }

  ring(hasSound = false): void {
    this.parameters = { CallSid: 'CA1' }
    this.status = 'ringing'
    this.emit('ringing', hasSound)
  }

  /** Somebody has answered; from the next moment sound goes through. */
  async answer(): Promise<void> {
    this.parameters = { CallSid: 'CA1', ...this.parameters }
    this.status = 'open'
    this.emit('accept')
    await this.peer?.setRemoteDescription({ type: 'answer' })
  }

  connectSound(): void {
    if (!this.peer) return
    Object.assign(this.peer, { connectionState: 'connected' })
    this.peer.dispatchEvent(new Event('connectionstatechange'))
  }

  /** The gateway ends it; `code` is the number of an error, which comes first. */
  hangup(code?: number): void {
    if (code !== undefined) this.emit('error', { code } satisfies VoiceError)
    this.close()
  }

  /** The SDK ends it by itself, and says why only afterwards. */
  fail(code: number): void {
    this.close()
    this.emit('error', { code } satisfies VoiceError)
  }

  /** The connection to the gateway breaks. What can't be come back to is given up without a word. */
  loseGateway(): void {
    this.emit('transportClose')
    if (this.status === 'closed') return
    if (this.connectToken === undefined) this.status = 'closed'
    else this.emit('reconnecting', { code: 53_001 })
  }

  private close(): void {
    this.status = 'closed'
    this.device.lost(this)
    this.emit('disconnect')
  }
}

export class FakeVoiceDevice extends EventEmitter implements VoiceDevice {
  state = 'unregistered'
  destroyed = false
  readonly tokens: string[]
  readonly calls: FakeVoiceCall[] = []
  /** Sounds that the SDK still plays. */
  readonly sounds = new Set(['incoming', 'outgoing', 'disconnect'])
  readonly audio: VoiceDevice['audio']
  /** What the next orders come to: `hang` never. */
  registering: 'works' | 'hangs' = 'works'
  connecting: 'works' | 'hangs' = 'works'
  registrations = 0
  private active: FakeVoiceCall | undefined

  constructor(
    token: string,
    readonly options: DeviceOptions
  ) {
    super()
    this.tokens = [token]
    const switchFor = (sound: string) => (on: boolean) => {
      if (!on) this.sounds.delete(sound)
      return on
    }
    this.audio = { incoming: switchFor('incoming'), outgoing: switchFor('outgoing'), disconnect: switchFor('disconnect') }
  }

  get isBusy(): boolean {
    return this.active !== undefined
  }

  async register(): Promise<void> {
    this.registrations += 1
    if (this.listenerCount('error') === 0) throw new Error('an error that nobody hears derails the SDK')
    if (this.state !== 'unregistered') throw new Error(`is ${this.state}`)
    this.state = 'registering'
    if (this.registering === 'hangs') return new Promise(() => {})
    await Promise.resolve()
    this.becomeRegistered()
  }

  async connect(options: { readonly params?: Record<string, string>; readonly connectToken?: string }): Promise<VoiceCall> {
    if (this.active) throw new Error('A Call is already active')
    const call = new FakeVoiceCall(this, options.params)
    this.active = call
    this.calls.push(call)
    if (this.connecting === 'hangs') return new Promise(() => {})
    if (options.connectToken !== undefined) call.connectToken = options.connectToken
    await this.openPeer(call)
    return call
  }

  /** Someone calls. */
  ringIn(from: string, { token, name }: { readonly token?: string; readonly name?: string } = {}): FakeVoiceCall {
    const call = new FakeVoiceCall(this)
    call.status = 'pending'
    call.parameters = { CallSid: 'CA7', From: from }
    call.connectToken = token
    if (name !== undefined) call.customParameters.set('name', name)
    this.calls.push(call)
    this.emit('incoming', call)
    return call
  }

  updateToken(token: string): void {
    this.tokens.push(token)
  }

  destroy(): void {
    this.destroyed = true
    this.state = 'destroyed'
    this.active?.disconnect()
    this.removeAllListeners()
  }

  becomeRegistered(): void {
    if (this.destroyed) return
    this.state = 'registered'
    this.emit('registered')
  }

  becomeUnregistered(): void {
    this.state = 'unregistered'
    this.emit('unregistered')
  }

  async openPeer(call: FakeVoiceCall): Promise<void> {
    this.active = call
    const microphone = await this.options.getUserMedia()
    call.peer = new this.options.RTCPeerConnection({})
    for (const track of microphone.getAudioTracks()) call.peer.addTrack(track)
  }

  lost(call: FakeVoiceCall): void {
    if (this.active === call) this.active = undefined
  }
}

export interface FakeVoiceSdk {
  readonly create: CreateVoiceDevice
  /** Every device since the beginning. */
  readonly devices: FakeVoiceDevice[]
}

/** `prepare` sees every device before the line does. */
export function fakeVoiceSdk(prepare: (device: FakeVoiceDevice) => void = () => {}): FakeVoiceSdk {
  const devices: FakeVoiceDevice[] = []
  return {
    devices,
    create(token, options) {
      const device = new FakeVoiceDevice(token, options as unknown as DeviceOptions)
      prepare(device)
      devices.push(device)
      return device
    }
  }
}
