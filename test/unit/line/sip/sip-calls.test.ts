import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakePeer } from '../../../support/fake-peer'
import { type SipRig, sipRig } from '../../../support/sip-rig'

let rig: SipRig
beforeEach(async () => {
  vi.useFakeTimers()
  rig = sipRig()
  await rig.login()
})
afterEach(() => {
  vi.useRealTimers()
})

const callId = 'call-1'
const released = () => rig.media.tracks.every(({ stopped }) => stopped) && rig.media.playing.size === 0 && !rig.media.isRinging()

describe('a call over the exchange', () => {
  it('rings, is answered, and ends when the far side hangs up', async () => {
    await rig.dial()
    rig.exchange.phone().ring()
    rig.exchange.phone().ring()
    await rig.pass(50)
    expect(rig.media.isRinging()).toBe(true)
    rig.exchange.phone().answer()
    await rig.pass(50)
    expect(rig.media.isRinging()).toBe(false)
    expect([...rig.media.playing]).toEqual([{ volume: 0.6, speakerId: undefined }])
    rig.exchange.phone().hangUp()
    await rig.pass(50)
    expect(rig.events).toEqual([
      { kind: 'ringing', callId },
      { kind: 'answered', callId },
      { kind: 'ended', callId, reason: 'remote_hangup' }
    ])
    expect(released()).toBe(true)
  })

  it('is dialled as the exchange wants it, and shows the number of the account', async () => {
    await rig.login({ number: '+81350001234' })
    await rig.dial()
    expect(rig.exchange.phone().invite.start).toBe('INVITE sip:0312345678@pbx.example.co.jp SIP/2.0')
    expect(rig.exchange.phone().invite.headers.get('p-preferred-identity')).toBe('<sip:+81350001234@pbx.example.co.jp>')
    expect(rig.exchange.phone().invite.headers.get('from')).toContain('<sip:desk@pbx.example.co.jp>')
  })

  it('sets out at the first address of use, or soon without one', async () => {
    await rig.dial()
    expect(rig.exchange.phones).toHaveLength(1)
    rig.line.hangup(callId)
    FakePeer.candidates = [{ after: 5, candidate: 'candidate:1 1 udp 2 abc.local 40000 typ host', protocol: 'udp' }]
    await rig.dial('call-2')
    expect(rig.exchange.phones).toHaveLength(1)
    await rig.pass(300)
    expect(rig.exchange.phones).toHaveLength(2)
  })

  it('asks the servers that the account names for a way', async () => {
    await rig.login({ iceServers: [{ url: 'turn:turn.example.co.jp', user: 'desk' }] })
    await rig.dial()
    expect(rig.peer().configuration.iceServers).toEqual([{ urls: 'turn:turn.example.co.jp', username: 'desk', credential: '' }])
  })

  it('lets the exchange be heard before anybody answers', async () => {
    await rig.dial()
    rig.exchange.phone().announce()
    await rig.pass(50)
    expect(rig.media.playing.size).toBe(1)
    rig.peer().arriving.received = 10
    await rig.pass(200)
    expect(rig.media.isRinging()).toBe(false)
    rig.exchange.phone().answer()
    await rig.pass(50)
    expect(rig.kinds()).toEqual(['ringing', 'media', 'answered'])
  })

  it.each([
    [486, { kind: 'ended', callId, reason: 'busy' }],
    [600, { kind: 'ended', callId, reason: 'busy' }],
    [404, { kind: 'ended', callId, reason: 'unknown_number' }],
    [484, { kind: 'ended', callId, reason: 'unknown_number' }],
    [480, { kind: 'ended', callId, reason: 'no_answer' }],
    [408, { kind: 'ended', callId, reason: 'no_answer' }],
    [603, { kind: 'ended', callId, reason: 'declined' }],
    [403, { kind: 'failed', callId, code: 'line.refused' }],
    [401, { kind: 'failed', callId, code: 'line.wrong_password' }],
    [302, { kind: 'failed', callId, code: 'line.refused' }],
    [503, { kind: 'failed', callId, code: 'line.server_gone' }]
  ])('ends by name when it is answered with %i', async (status, event) => {
    await rig.dial()
    rig.exchange.phone().refuse(status)
    await rig.pass(50)
    expect(rig.events).toEqual([event])
    expect(released()).toBe(true)
  })

  it.each([
    ['NotFoundError', 'line.microphone_missing'],
    ['NotAllowedError', 'line.microphone_denied']
  ])('is not placed without a microphone: %s', async (name, code) => {
    rig.media.refuseMicrophone(name)
    await rig.dial()
    expect(rig.events).toEqual([{ kind: 'failed', callId, code }])
    expect(rig.exchange.phones).toHaveLength(0)
  })

  it('fails by name when the connection is lost while it rings', async () => {
    await rig.dial()
    rig.exchange.phone().ring()
    await rig.pass(50)
    rig.exchange.goDown()
    expect(rig.events.at(-1)).toEqual({ kind: 'failed', callId, code: 'line.server_gone' })
    expect(released()).toBe(true)
  })

  it('fails by name when the connection turns out to be dead', async () => {
    rig.exchange.goDeaf()
    await rig.dial()
    await rig.pass(8_000)
    expect(rig.events).toEqual([{ kind: 'failed', callId, code: 'line.server_gone' }])
    expect(rig.statuses.at(-1)).toEqual({ kind: 'waiting', code: 'line.server_gone' })
  })
})

describe('hanging up', () => {
  it('while the microphone is being opened closes it again and sends nothing', async () => {
    const open = rig.media.delayMicrophone()
    await rig.dial()
    rig.line.hangup(callId)
    open()
    await rig.pass(1_000)
    expect(rig.exchange.phones).toHaveLength(0)
    expect(released()).toBe(true)
    expect(rig.events).toEqual([])
  })

  it('before the invitation has left sends none', async () => {
    FakePeer.candidates = []
    await rig.dial()
    rig.line.hangup(callId)
    await rig.pass(40_000)
    expect(rig.exchange.phones).toHaveLength(0)
    expect(rig.events).toEqual([])
  })

  it('while it rings cancels the call', async () => {
    await rig.dial()
    rig.exchange.phone().ring()
    await rig.pass(50)
    rig.line.hangup(callId)
    await rig.pass(50)
    expect(rig.exchange.methods()).toContain('CANCEL')
    expect(rig.kinds()).toEqual(['ringing'])
    expect(released()).toBe(true)
  })

  it('in talk tells the far side', async () => {
    await rig.talk()
    rig.line.hangup(callId)
    rig.line.hangup(callId)
    expect(released()).toBe(true)
    await rig.pass(50)
    expect(rig.exchange.methods().filter((method) => method === 'BYE')).toHaveLength(1)
    expect(rig.kinds()).toEqual(['answered'])
  })

  it('without a connection ends the call here at once, and tells the far side when there is one again', async () => {
    await rig.talk()
    rig.exchange.goDown()
    rig.line.hangup(callId)
    expect(released()).toBe(true)
    expect(rig.peer().closed).toBe(true)
    rig.exchange.comeBack()
    await rig.pass(30_000)
    expect(rig.exchange.phone().state).toBe('over')
  })

  it('leaves nothing behind, however often', async () => {
    const timers = vi.getTimerCount()
    for (let number = 1; number <= 20; number += 1) {
      await rig.talk(`call-${number}`)
      rig.peer().arriving.received = 50
      await rig.pass(3_000)
      rig.line.hangup(`call-${number}`)
      await rig.pass(50)
    }
    // JsSIP keeps a finished invitation for half a minute, for answers that come twice
    await rig.pass(35_000)
    expect(vi.getTimerCount()).toBe(timers)
    expect(rig.media.tracks).toHaveLength(20)
    expect(released()).toBe(true)
    expect(FakePeer.all.every(({ closed }) => closed)).toBe(true)
    expect(rig.media.listeners()).toBe(1)
  })
})
