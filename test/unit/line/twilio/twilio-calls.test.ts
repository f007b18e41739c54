import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DialOptions } from '../../../../shared/domain/call/dial-options'
import type { FakeVoiceDevice } from '../../../support/fake-voice-sdk'
import { NUMBER, type TwilioRig, twilioRig } from '../../../support/twilio-rig'

const OPTIONS = DialOptions.parse({})

let rig: TwilioRig
beforeEach(async () => {
  vi.useFakeTimers()
  rig = twilioRig()
  await rig.login()
})
afterEach(() => {
  vi.useRealTimers()
})

const microphoneIsClosed = (): boolean => rig.media.tracks.every(({ stopped }) => stopped)
const lastEvent = (): unknown => rig.events.at(-1)

describe('placing a call', () => {
  it('tells the team’s server whom to call and with which number, and goes from ringing to talking', async () => {
    const call = await rig.dial()
    expect(call.params).toEqual({ To: NUMBER, CallerId: '+815031234567' })
    expect(rig.events).toEqual([])
    call.ring()
    expect(rig.media.isRinging()).toBe(true)
    await call.answer()
    await rig.pass(50)
    expect(rig.media.isRinging()).toBe(false)
    expect(rig.media.playing.size).toBe(1)
    expect(rig.kinds()).toEqual(['ringing', 'answered'])
  })

  it('leaves the shown number to the team’s server where none is set', async () => {
    await rig.login({ callerId: '', token: 'token-2' })
    await rig.pass(100)
    expect((await rig.dial()).params).toEqual({ To: NUMBER })
  })

  it('does not ring over a ringing tone of the far side', async () => {
    const call = await rig.dial()
    call.ring(true)
    expect(rig.media.isRinging()).toBe(false)
  })

  it.each(['110', '+81119', '118'])('never dials %s', async (number) => {
    rig.line.dial({ callId: 'call-1', number, options: OPTIONS })
    await rig.pass(50)
    expect(rig.events).toEqual([{ kind: 'failed', callId: 'call-1', code: 'line.emergency_number' }])
    expect(rig.media.tracks).toEqual([])
  })

  it.each([
    ['NotAllowedError', 'line.microphone_denied'],
    ['NotFoundError', 'line.microphone_missing']
  ])('ends by its name where the microphone fails with %s', async (name, code) => {
    rig.media.refuseMicrophone(name)
    rig.line.dial({ callId: 'call-1', number: NUMBER, options: OPTIONS })
    await rig.pass(50)
    expect(rig.events).toEqual([{ kind: 'failed', callId: 'call-1', code }])
    expect(rig.device().calls).toEqual([])
  })

  it('given up while the microphone opens, is never placed', async () => {
    const open = rig.media.delayMicrophone()
    rig.line.dial({ callId: 'call-1', number: NUMBER, options: OPTIONS })
    rig.line.hangup('call-1')
    open()
    await rig.pass(50)
    expect(rig.device().calls).toEqual([])
    expect(microphoneIsClosed()).toBe(true)
  })

  it('given up while the SDK hangs, does not block the next one', async () => {
    rig.device().connecting = 'hangs'
    await rig.dial('call-1')
    rig.line.hangup('call-1')
    await rig.pass(50)
    expect(rig.devices[0]?.destroyed).toBe(true)
    const call = await rig.dial('call-2')
    call.ring()
    expect(rig.events).toEqual([{ kind: 'ringing', callId: 'call-2' }])
  })

  it('given up while it rings, takes leave and tells nothing', async () => {
    const call = await rig.dial()
    call.ring()
    rig.line.hangup('call-1')
    await rig.pass(50)
    expect(call.orders).toContain('disconnect')
    expect(rig.kinds()).toEqual(['ringing'])
    expect(rig.media.isRinging()).toBe(false)
    expect(microphoneIsClosed()).toBe(true)
    expect(call.peer?.closed).toBe(true)
  })
})

describe('the end of a call that nobody has answered', () => {
  it.each([
    [31_486, 'busy'],
    [31_600, 'busy'],
    [31_404, 'unknown_number'],
    [31_484, 'unknown_number'],
    [31_480, 'no_answer'],
    [31_603, 'declined'],
    // an unanswered call of a <Dial> that waits for the bridge
    [31_005, 'no_answer'],
    [undefined, 'no_answer']
  ])('with %s is %s', async (code, reason) => {
    const call = await rig.dial()
    call.ring()
    call.hangup(code)
    await rig.pass(0)
    expect(lastEvent()).toEqual({ kind: 'ended', callId: 'call-1', reason })
    expect(microphoneIsClosed()).toBe(true)
  })

  it.each([
    [31_002, 'line.refused'],
    [31_005, 'line.refused'],
    [31_201, 'line.token_refused'],
    [20_104, 'line.token_refused'],
    [undefined, 'line.refused']
  ])('before it rang, with %s, is the failure %s', async (code, failure) => {
    const call = await rig.dial()
    call.hangup(code)
    await rig.pass(0)
    expect(lastEvent()).toEqual({ kind: 'failed', callId: 'call-1', code: failure })
  })

  it('a description of sound that can’t be used does not leave it ringing', async () => {
    const call = await rig.dial()
    call.ring()
    call.emit('error', { code: 53_402 })
    await rig.pass(0)
    expect(lastEvent()).toEqual({ kind: 'failed', callId: 'call-1', code: 'line.no_audio' })
    expect(rig.device().isBusy).toBe(false)
  })
})

describe('the end of a conversation', () => {
  it.each([undefined, 31_005])('by the far side (%s)', async (code) => {
    const call = await rig.talk()
    call.hangup(code)
    await rig.pass(0)
    expect(lastEvent()).toEqual({ kind: 'ended', callId: 'call-1', reason: 'remote_hangup' })
    expect(rig.media.playing.size).toBe(0)
  })

  it('because the sound is gone for good is told by its reason, which the SDK gives afterwards', async () => {
    const call = await rig.talk()
    call.fail(53_405)
    await rig.pass(0)
    expect(lastEvent()).toEqual({ kind: 'failed', callId: 'call-1', code: 'line.audio_lost' })
  })

  it('is told once', async () => {
    const call = await rig.talk()
    call.hangup()
    call.emit('disconnect')
    call.emit('error', { code: 31_005 })
    await rig.pass(0)
    expect(rig.kinds().filter((kind) => kind === 'ended' || kind === 'failed')).toEqual(['ended'])
  })
})

describe('the connection to the gateway breaks', () => {
  it.each([true, false])('while it rings (network there: %s): the call is over, and the next one can be placed', async (online) => {
    const call = await rig.dial()
    call.ring()
    if (!online) rig.media.unplug()
    call.loseGateway()
    await rig.pass(0)
    expect(lastEvent()).toEqual({ kind: 'failed', callId: 'call-1', code: online ? 'line.server_gone' : 'line.no_network' })
    expect(rig.device().isBusy).toBe(false)
    expect(microphoneIsClosed()).toBe(true)
    expect(call.peer?.closed).toBe(true)
  })

  it('in a call that can be come back to: the screen says so until it is', async () => {
    const call = await rig.talk()
    call.connectToken = 'back'
    call.loseGateway()
    call.loseGateway()
    expect(lastEvent()).toEqual({ kind: 'signalling', callId: 'call-1', signalling: 'reconnecting' })
    call.emit('reconnected')
    expect(lastEvent()).toEqual({ kind: 'signalling', callId: 'call-1', signalling: 'connected' })
    expect(call.status).toBe('open')
  })

  it('is not the sound’s breaking', async () => {
    const call = await rig.talk()
    call.emit('reconnecting', { code: 53_405 })
    expect(lastEvent()).toEqual({ kind: 'media', callId: 'call-1', health: 'lost' })
  })
})

describe('in a conversation', () => {
  it('muting is heard at once by nobody', async () => {
    const call = await rig.talk()
    rig.line.mute('call-1', true)
    expect(rig.media.tracks.at(-1)?.enabled).toBe(false)
    rig.line.mute('call-1', false)
    expect(rig.media.tracks.at(-1)?.enabled).toBe(true)
    expect(call.orders.slice(-2)).toEqual(['mute', 'unmute'])
  })

  it('muted before anybody answers, it stays so', async () => {
    const call = await rig.dial()
    rig.line.mute('call-1', true)
    call.ring()
    await call.answer()
    expect(rig.media.tracks.at(-1)?.enabled).toBe(false)
    expect(call.orders.at(-1)).toBe('mute')
  })

  it('keys wait until sound goes through, and none takes the place of another', async () => {
    const call = await rig.talk()
    rig.line.sendDigits('call-1', '12#')
    expect(call.peer?.tones).toEqual([])
    call.connectSound()
    call.connectSound()
    expect(call.peer?.tones).toEqual(['12#'])
    const tones = call.peer?.getSenders()[0]?.dtmf
    if (tones) tones.toneBuffer = '2#'
    rig.line.sendDigits('call-1', '9')
    expect(call.peer?.tones.at(-1)).toBe('2#9')
    expect(call.orders.some((order) => order.startsWith('digits'))).toBe(false)
  })

  it('keys go by the gateway where the sound can carry none', async () => {
    const call = await rig.talk()
    call.connectSound()
    const tones = call.peer?.getSenders()[0]?.dtmf
    if (tones) tones.canInsertDTMF = false
    rig.line.sendDigits('call-1', '9')
    expect(call.orders.at(-1)).toBe('digits 9')
  })

  it('another microphone takes over, muted as the one before', async () => {
    const call = await rig.talk()
    rig.line.mute('call-1', true)
    await rig.line.setDevices({ microphoneId: 'headset', speakerId: 'headset-out', volume: 0.3 })
    expect(rig.media.tracks.map(({ deviceId, stopped, enabled }) => [deviceId, stopped, enabled])).toEqual([
      [undefined, true, false],
      ['headset', false, false]
    ])
    expect(call.peer?.getSenders()[0]?.track).toBe(rig.media.tracks[1])
    expect([...rig.media.playing]).toEqual([{ speakerId: 'headset-out', volume: 0.3 }])
  })

  it('both sides are laid open for who records them, the other microphone too', async () => {
    await rig.talk()
    await rig.line.setDevices({ microphoneId: 'headset' })
    expect(rig.media.exposed).toEqual(['call-1 own', 'call-1 far', 'call-1 own'])
  })

  it('the SDK’s own loudspeaker is silent', async () => {
    const call = await rig.talk()
    const element = { muted: false }
    call.emit('audio', element)
    expect(element.muted).toBe(true)
  })

  it('holding is done by the team’s server, and told when it is', async () => {
    await rig.talk()
    rig.line.hold('call-1', true)
    await rig.pass(0)
    expect(rig.controls).toEqual([{ sid: 'CA1', kind: 'hold', on: true }])
    expect(lastEvent()).toEqual({ kind: 'hold_changed', callId: 'call-1', on: true })
    expect(rig.media.tracks.at(-1)?.enabled).toBe(false)
    rig.line.hold('call-1', false)
    await rig.pass(0)
    expect(lastEvent()).toEqual({ kind: 'hold_changed', callId: 'call-1', on: false })
    expect(rig.media.tracks.at(-1)?.enabled).toBe(true)
  })

  it('holding that the server refuses changes nothing', async () => {
    await rig.talk()
    rig.serverDoes(false)
    rig.line.hold('call-1', true)
    await rig.pass(0)
    expect(rig.kinds()).not.toContain('hold_changed')
    expect(rig.media.tracks.at(-1)?.enabled).toBe(true)
  })

  it.each([
    [true, 'transferred'],
    [false, 'transfer_failed']
  ])('transferring is done by the team’s server (%s)', async (done, told) => {
    await rig.talk()
    rig.serverDoes(done)
    rig.line.transfer('call-1', '+81350005678')
    await rig.pass(0)
    expect(rig.controls).toEqual([{ sid: 'CA1', kind: 'transfer', target: '+81350005678' }])
    expect(lastEvent()).toEqual({ kind: told, callId: 'call-1' })
  })
})

describe('a call that comes in', () => {
  it('is told with its number, and taken', async () => {
    const call = rig.device().ringIn('+81350001234', { name: '青嶺商事' })
    expect(rig.events).toEqual([{ kind: 'incoming', callId: 'in-1', lineKind: 'twilio', number: '+81350001234', name: '青嶺商事' }])
    rig.line.answer('in-1', OPTIONS)
    await rig.pass(50)
    expect(call.orders).toEqual(['accept'])
    await call.answer()
    expect(lastEvent()).toEqual({ kind: 'answered', callId: 'in-1' })
  })

  it.each([
    ['+266696687', null, ''],
    ['anonymous', null, ''],
    ['client:ken', null, 'ken'],
    ['+14155550100', '+14155550100', '']
  ])('from %s has number %s and name %j', (from, number, name) => {
    rig.device().ringIn(from)
    expect(rig.events).toMatchObject([{ number, name }])
  })

  it('that is not taken is told that the desk is busy', async () => {
    const call = rig.device().ringIn('+81350001234')
    rig.line.hangup('in-1')
    expect(call.orders).toEqual(['reject'])
    await rig.pass(0)
    expect(rig.kinds()).toEqual(['incoming'])
  })

  it('that is taken and given up while the microphone opens is turned down', async () => {
    const open = rig.media.delayMicrophone()
    const call = rig.device().ringIn('+81350001234')
    rig.line.answer('in-1', OPTIONS)
    rig.line.hangup('in-1')
    open()
    await rig.pass(50)
    expect(call.orders).toEqual(['reject'])
    expect(microphoneIsClosed()).toBe(true)
  })

  it('that can’t be taken for want of a microphone is turned down, and says so', async () => {
    rig.media.refuseMicrophone('NotFoundError')
    const call = rig.device().ringIn('+81350001234')
    rig.line.answer('in-1', OPTIONS)
    await rig.pass(50)
    expect(call.orders).toEqual(['reject'])
    expect(lastEvent()).toEqual({ kind: 'failed', callId: 'in-1', code: 'line.microphone_missing' })
  })

  it('is taken once, however often that is ordered', async () => {
    const call = rig.device().ringIn('+81350001234')
    rig.line.answer('in-1', OPTIONS)
    rig.line.answer('in-1', OPTIONS)
    await rig.pass(50)
    rig.line.answer('in-1', OPTIONS)
    await rig.pass(50)
    expect(call.orders).toEqual(['accept'])
    expect(rig.devices).toHaveLength(1)
  })

  it.each(['cancel', 'transportClose'])('that is withdrawn (%s) rings no more', async (event) => {
    const call = rig.device().ringIn('+81350001234')
    call.emit(event)
    await rig.pass(0)
    expect(lastEvent()).toEqual({ kind: 'ended', callId: 'in-1', reason: 'remote_hangup' })
    rig.line.answer('in-1', OPTIONS)
    await rig.pass(50)
    expect(call.orders).toEqual([])
  })

  it('beside another one is taken over a device of its own, and cuts nobody off', async () => {
    const first = await rig.talk()
    const second = rig.device().ringIn('+81350005678', { token: 'back' })
    rig.line.answer('in-1', OPTIONS)
    await rig.pass(50)
    expect(first.status).toBe('open')
    expect(second.orders).toEqual([])
    const [, spare] = rig.devices as [FakeVoiceDevice, FakeVoiceDevice]
    const taken = spare.calls[0]
    expect(taken?.connectToken).toBe('back')
    // the gateway withdraws it from the device on which it rang
    second.emit('cancel')
    await taken?.answer()
    expect(rig.kinds('in-1')).toEqual(['incoming', 'answered'])
    rig.line.hangup('in-1')
    await rig.pass(0)
    expect(taken?.orders.at(-1)).toBe('disconnect')
    expect(spare.destroyed).toBe(true)
    expect(first.status).toBe('open')
  })

  it.each([
    ['for want of a way to another device', true, undefined],
    ['for want of a server that holds calls', false, 'back']
  ])(
    'beside another one that could be taken only by cutting that off, %s, hears that the desk is busy',
    async (_why, callServer, token) => {
      await rig.login({ callServer })
      await rig.pass(100)
      const first = await rig.talk()
      const second = rig.device().ringIn('+81350005678', { token })
      expect(second.orders).toEqual(['reject'])
      expect(first.status).toBe('open')
      expect(rig.kinds()).not.toContain('incoming')
    }
  )
})

describe('two calls at a time', () => {
  it('the second, given up while the SDK hangs over it, takes nothing from the first', async () => {
    rig = twilioRig((device) => {
      if (rig.devices.length > 0) device.connecting = 'hangs'
    })
    await rig.login()
    const first = await rig.talk('call-1')
    await rig.dial('call-2', '+81350005678')
    rig.line.hangup('call-2')
    await rig.pass(50)
    expect(first.status).toBe('open')
    expect(rig.devices.map(({ destroyed }) => destroyed)).toEqual([false, true])
  })

  it('the second goes over a device of its own, and the team’s server joins them', async () => {
    await rig.talk('call-1')
    const second = await rig.dial('call-2', '+81350005678')
    second.ring()
    second.parameters = { CallSid: 'CA2' }
    await second.answer()
    expect(rig.devices).toHaveLength(2)
    expect(rig.devices[1]?.registrations).toBe(0)
    rig.line.join('call-1', 'call-2')
    await rig.pass(0)
    expect(rig.controls).toEqual([{ sid: 'CA1', kind: 'join', otherSid: 'CA2' }])
    expect(lastEvent()).toEqual({ kind: 'transferred', callId: 'call-1' })
  })
})
