import { vi } from 'vitest'
import type { AskCallServer } from '../../renderer/line/adapters/twilio/call-control'
import { twilioLine } from '../../renderer/line/adapters/twilio/twilio-port'
import type { CallControl } from '../../shared/contract/call-control'
import { DialOptions } from '../../shared/domain/call/dial-options'
import type { LineEvent } from '../../shared/domain/call/line-event'
import type { AccountLinePort } from '../../shared/domain/call/line-port'
import type { LineStatus } from '../../shared/domain/call/line-status'
import type { TwilioLogin } from '../../shared/domain/call/twilio-account'
import { systemTimers } from '../../shared/lib/timers'
import { installFakePeer } from './fake-peer'
import { type FakeSipMedia, fakeSipMedia } from './fake-sip-media'
import { type FakeVoiceCall, type FakeVoiceDevice, fakeVoiceSdk } from './fake-voice-sdk'

export const NUMBER = '+81350001234'

export const twilioLogin = (changes: Partial<TwilioLogin> = {}): TwilioLogin => ({
  token: 'token-1',
  edge: 'tokyo',
  callerId: '+815031234567',
  callServer: true,
  ...changes
})

/** The Twilio line over a stand-in for the SDK. Time stands still (vitest's fake timers) until `pass`. */
export interface TwilioRig {
  readonly line: AccountLinePort<TwilioLogin>
  readonly media: FakeSipMedia
  readonly devices: readonly FakeVoiceDevice[]
  readonly events: LineEvent[]
  readonly statuses: LineStatus[]
  readonly controls: (CallControl & { readonly sid: string })[]
  /** How often a fresh token was asked for. */
  tokensWanted(): number
  /** Whether the team's call server does what it is asked for. */
  serverDoes(done: boolean): void
  pass(milliseconds: number): Promise<void>
  /** Events of a call by kind, in order. */
  kinds(callId?: string): string[]
  login(changes?: Partial<TwilioLogin>): Promise<void>
  /** The device that is registered. */
  device(): FakeVoiceDevice
  /** Dials, until the gateway has the call. */
  dial(callId?: string, number?: string): Promise<FakeVoiceCall>
  /** Dials, and the far side answers. */
  talk(callId?: string): Promise<FakeVoiceCall>
}

export function twilioRig(prepare?: (device: FakeVoiceDevice) => void): TwilioRig {
  installFakePeer()
  const sdk = fakeVoiceSdk(prepare)
  const media = fakeSipMedia()
  const events: LineEvent[] = []
  const statuses: LineStatus[] = []
  const controls: (CallControl & { readonly sid: string })[] = []
  let wanted = 0
  let done = true
  let ids = 0
  const askCallServer: AskCallServer = async (sid, control) => {
    controls.push({ ...control, sid })
    return done
  }
  const line = twilioLine({ timers: systemTimers, media, loadSdk: async () => sdk.create }, () => {
    ids += 1
    return `in-${ids}`
  })({
    emit: (event) => events.push(event),
    tell: (status) => statuses.push(status),
    onTokenWanted: () => {
      wanted += 1
    },
    askCallServer
  })
  const rig: TwilioRig = {
    line,
    media,
    devices: sdk.devices,
    events,
    statuses,
    controls,
    tokensWanted: () => wanted,
    serverDoes(does) {
      done = does
    },
    async pass(milliseconds) {
      await vi.advanceTimersByTimeAsync(milliseconds)
    },
    kinds: (callId) => events.filter((event) => callId === undefined || event.callId === callId).map(({ kind }) => kind),
    async login(changes) {
      line.connect(twilioLogin(changes))
      await rig.pass(50)
    },
    device() {
      const device = sdk.devices.filter(({ destroyed }) => !destroyed)[0]
      if (!device) throw new Error('there is no device')
      return device
    },
    async dial(callId = 'call-1', number = NUMBER) {
      line.dial({ callId, number, options: DialOptions.parse({}) })
      await rig.pass(50)
      const call = sdk.devices.flatMap(({ calls }) => calls).at(-1)
      if (!call) throw new Error('there is no call')
      return call
    },
    async talk(callId) {
      const call = await rig.dial(callId)
      call.ring()
      await call.answer()
      await rig.pass(50)
      return call
    }
  }
  return rig
}
