import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tryTwilioLogin } from '../../../../renderer/line/adapters/twilio/try-twilio-login'
import { systemTimers } from '../../../../shared/lib/timers'
import { fakeSipMedia } from '../../../support/fake-sip-media'
import { type FakeVoiceDevice, fakeVoiceSdk } from '../../../support/fake-voice-sdk'
import { twilioLogin, twilioRig } from '../../../support/twilio-rig'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const hangs = (device: FakeVoiceDevice): void => {
  device.registering = 'hangs'
}

describe('logging in', () => {
  it('loads the SDK only now, and tells how it goes', async () => {
    const rig = twilioRig()
    expect(rig.devices).toHaveLength(0)
    await rig.login()
    expect(rig.statuses.map(({ kind }) => kind)).toEqual(['connecting', 'ready'])
    await expect(rig.line.register()).resolves.toBeUndefined()
  })

  it('hears every error from the first moment, and lets the SDK make no sound', async () => {
    const rig = twilioRig((device) => {
      queueMicrotask(() => device.emit('error', { code: 31_005 }))
    })
    await rig.login()
    expect(rig.device().sounds.size).toBe(0)
    expect(rig.statuses.at(-1)).toEqual({ kind: 'ready' })
  })

  it('does not wait for ever: a gateway that says nothing is gone, and asked again over another device', async () => {
    const rig = twilioRig(hangs)
    await rig.login()
    await rig.pass(10_000)
    expect(rig.statuses.at(-1)).toEqual({ kind: 'waiting', code: 'line.server_gone' })
    expect(rig.devices).toHaveLength(2)
    expect(rig.devices[0]?.destroyed).toBe(true)
    rig.device().becomeRegistered()
    expect(rig.statuses.at(-1)).toEqual({ kind: 'ready' })
  })

  it('names the network where that is what is missing', async () => {
    const rig = twilioRig(hangs)
    rig.media.unplug()
    await rig.login()
    await rig.pass(10_000)
    expect(rig.statuses.at(-1)).toEqual({ kind: 'waiting', code: 'line.no_network' })
  })

  it('tries at once when the network is back', async () => {
    const rig = twilioRig(hangs)
    rig.media.unplug()
    await rig.login()
    rig.media.plugIn()
    expect(rig.devices).toHaveLength(2)
  })

  it('mends by itself a registration that the SDK has forgotten', async () => {
    const rig = twilioRig()
    await rig.login()
    rig.device().becomeUnregistered()
    expect(rig.statuses.at(-1)).toEqual({ kind: 'waiting', code: 'line.server_gone' })
    await rig.pass(5_000)
    expect(rig.statuses.at(-1)).toEqual({ kind: 'ready' })
    expect(rig.devices).toHaveLength(1)
  })

  it('says why no call can be placed', async () => {
    const rig = twilioRig(hangs)
    await expect(rig.line.register()).rejects.toMatchObject({ code: 'line.not_configured' })
    await rig.login()
    const ready = expect(rig.line.register()).rejects.toMatchObject({ code: 'line.server_gone' })
    await rig.pass(5_000)
    await ready
  })

  it('logs out', async () => {
    const rig = twilioRig()
    await rig.login()
    rig.line.connect(null)
    expect(rig.devices[0]?.destroyed).toBe(true)
    expect(rig.statuses.at(-1)).toEqual({ kind: 'off' })
    expect(rig.media.listeners()).toBe(0)
  })
})

describe('the token', () => {
  it.each([20_101, 20_151, 31_201, 31_202, 31_204, 31_207])('that is refused with %i is not tried again', async (code) => {
    const rig = twilioRig(hangs)
    await rig.login()
    rig.device().emit('error', { code })
    expect(rig.statuses.at(-1)).toEqual({ kind: 'failed', code: 'line.token_refused' })
    await rig.pass(60_000)
    expect(rig.devices).toHaveLength(1)
    expect(rig.devices[0]?.destroyed).toBe(true)
    expect(rig.tokensWanted()).toBe(0)
  })

  it('that runs out is replaced, by one request', async () => {
    const rig = twilioRig()
    await rig.login()
    rig.device().emit('tokenWillExpire')
    rig.device().emit('tokenWillExpire')
    expect(rig.tokensWanted()).toBe(1)
    await rig.login({ token: 'token-2' })
    expect(rig.device().tokens).toEqual(['token-1', 'token-2'])
    expect(rig.devices).toHaveLength(1)
    rig.device().emit('tokenWillExpire')
    expect(rig.tokensWanted()).toBe(2)
  })

  it.each([20_104, 31_205])('that has run out (%i) is replaced while the line waits', async (code) => {
    const rig = twilioRig()
    await rig.login()
    const device = rig.device()
    device.emit('error', { code })
    device.becomeUnregistered()
    expect(rig.tokensWanted()).toBe(1)
    await rig.login({ token: 'token-2' })
    expect(device.tokens.at(-1)).toBe('token-2')
    expect(rig.statuses.at(-1)).toEqual({ kind: 'ready' })
  })

  it('is replaced in mid-call, and the call goes on', async () => {
    const rig = twilioRig()
    await rig.login()
    const call = await rig.talk()
    await rig.login({ token: 'token-2' })
    expect(rig.device().tokens).toEqual(['token-1', 'token-2'])
    expect(call.status).toBe('open')
  })
})

describe('another account', () => {
  it('waits for the end of the call', async () => {
    const rig = twilioRig()
    await rig.login()
    const call = await rig.talk()
    await rig.login({ edge: 'singapore' })
    expect(rig.devices).toHaveLength(1)
    call.hangup()
    await rig.pass(50)
    expect(rig.devices.map(({ destroyed, options }) => [options.edge, destroyed])).toEqual([
      ['tokyo', true],
      ['singapore', false]
    ])
  })
})

describe('a login that is tried', () => {
  const tried = (prepare: (device: FakeVoiceDevice) => void) => {
    const sdk = fakeVoiceSdk(prepare)
    const test = tryTwilioLogin({ timers: systemTimers, media: fakeSipMedia(), loadSdk: async () => sdk.create })
    return { sdk, result: test(twilioLogin()) }
  }

  it('says that it works, and is let go of', async () => {
    const { sdk, result } = tried(() => {})
    expect(await result).toEqual({ kind: 'ready' })
    await vi.advanceTimersByTimeAsync(0)
    expect(sdk.devices[0]?.destroyed).toBe(true)
  })

  it('says what is wrong', async () => {
    const { sdk, result } = tried(hangs)
    await vi.advanceTimersByTimeAsync(10)
    sdk.devices[0]?.emit('error', { code: 31_202 })
    expect(await result).toEqual({ kind: 'failed', code: 'line.token_refused' })
  })

  it('does not take longer than a person waits', async () => {
    const { result } = tried(hangs)
    await vi.advanceTimersByTimeAsync(8_000)
    expect(await result).toEqual({ kind: 'waiting', code: 'line.server_gone' })
  })
})
