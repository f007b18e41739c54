/** The SDK's errors carry the number that Twilio documents. */
export interface VoiceError {
  readonly code?: number
}

/** What a call tells, with what it says of it. */
export interface VoiceCallEvents {
  /** Whether the far side's own ringing tone comes along. */
  ringing: [hasSound: boolean]
  accept: []
  error: [error: VoiceError]
  reconnecting: [error?: VoiceError]
  reconnected: []
  /** The connection to the gateway is lost. The SDK does not document it. */
  transportClose: []
  disconnect: []
  cancel: []
  /** The SDK has begun to play the far side by this element. */
  audio: [element: HTMLAudioElement]
}

export interface VoiceDeviceEvents {
  error: [error: VoiceError]
  registered: []
  unregistered: []
  tokenWillExpire: []
  incoming: [call: VoiceCall]
}

/** What the line uses of Twilio's SDK, so that a test can stand in for it. */
export interface VoiceCall {
  /** `CallSid`, and of a call that comes in `From`. */
  readonly parameters: Readonly<Record<string, string>>
  /** What the team's TwiML gives along with a call that comes in. */
  readonly customParameters: ReadonlyMap<string, string>
  /** Only where the gateway would let this side come back to the call after a lost connection. */
  readonly connectToken: string | undefined
  on<Name extends keyof VoiceCallEvents>(event: Name, listener: (...told: VoiceCallEvents[Name]) => void): unknown
  accept(): void
  reject(): void
  disconnect(): void
  mute(on: boolean): void
  sendDigits(digits: string): void
}

export interface VoiceDevice {
  readonly isBusy: boolean
  readonly state: string
  /** Which of its own sounds the SDK plays. */
  readonly audio: Readonly<Record<'incoming' | 'outgoing' | 'disconnect', (on: boolean) => boolean>> | null
  on<Name extends keyof VoiceDeviceEvents>(event: Name, listener: (...told: VoiceDeviceEvents[Name]) => void): unknown
  register(): Promise<void>
  connect(options: { readonly params?: Record<string, string>; readonly connectToken?: string }): Promise<VoiceCall>
  updateToken(token: string): void
  destroy(): void
}

export type CreateVoiceDevice = (token: string, options: Readonly<Record<string, unknown>>) => VoiceDevice
export type LoadVoiceSdk = () => Promise<CreateVoiceDevice>

/** Loads the SDK when it is first needed: it is large, and few desks have such an account. */
export const loadVoiceSdk: LoadVoiceSdk = async () => {
  const { Device } = await import('@twilio/voice-sdk')
  return (token, options) => {
    const device = new Device(token, options)
    if (Device.audioContext) deafen(Device.audioContext)
    return device
  }
}

/**
 * Lets the SDK's graph of sounds hear nothing. The SDK measures how loud a call is, which this line does by itself, and leaves what it measured by
 * connected when the call is over (2.18.5: three sources and four analysers a call), so that the sound's thread would work on every call of the day.
 */
function deafen(graph: AudioContext): void {
  graph.createMediaStreamSource = () => graph.createGain() as AudioNode as MediaStreamAudioSourceNode
}
