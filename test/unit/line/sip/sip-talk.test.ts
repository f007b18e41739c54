import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type SipRig, sipRig } from '../../../support/sip-rig'

let rig: SipRig
beforeEach(async () => {
  vi.useFakeTimers()
  rig = sipRig()
  await rig.login()
  await rig.talk()
})
afterEach(() => {
  vi.useRealTimers()
})

const callId = 'call-1'
const microphone = () => rig.media.tracks.at(-1)
const offers = () => rig.exchange.requests.filter(({ method, start, body }) => method === 'INVITE' && start.includes('far.invalid') && body)
/** Sound arrives for so many seconds. */
async function hear(seconds: number, each: { readonly lost?: number; readonly jitter?: number } = {}): Promise<void> {
  const { arriving } = rig.peer()
  arriving.jitter = each.jitter ?? 0
  for (let second = 0; second < seconds; second += 1) {
    arriving.received += 50
    arriving.lost += each.lost ?? 0
    await rig.pass(1_000)
  }
}

describe('holding', () => {
  it('is told when the exchange has agreed, and silences the microphone at once', async () => {
    rig.line.hold(callId, true)
    expect(microphone()?.enabled).toBe(false)
    expect(rig.kinds()).toEqual(['answered'])
    await rig.pass(50)
    expect(offers().at(-1)?.body).toContain('a=sendonly')
    expect(rig.events.at(-1)).toEqual({ kind: 'hold_changed', callId, on: true })
    rig.line.hold(callId, false)
    await rig.pass(50)
    expect(offers().at(-1)?.body).toContain('a=sendrecv')
    expect(rig.events.at(-1)).toEqual({ kind: 'hold_changed', callId, on: false })
    expect(microphone()?.enabled).toBe(true)
  })

  it('that the exchange refuses leaves the call as it was', async () => {
    rig.exchange.refuseOffers(488)
    rig.line.hold(callId, true)
    await rig.pass(50)
    expect(rig.kinds()).toEqual(['answered'])
    expect(microphone()?.enabled).toBe(true)
    expect(rig.peer().signalingState).toBe('stable')
    rig.exchange.refuseOffers(0)
    rig.line.hold(callId, true)
    await rig.pass(50)
    expect(rig.events.at(-1)).toEqual({ kind: 'hold_changed', callId, on: true })
  })

  it('that a lost connection leaves unanswered does not end the call', async () => {
    rig.exchange.refuseOffers(-1)
    rig.line.hold(callId, true)
    await rig.pass(50)
    rig.exchange.goDown()
    await rig.pass(50)
    expect(rig.kinds()).toEqual(['answered', 'signalling'])
    expect(microphone()?.enabled).toBe(true)
  })

  it('keeps a muted microphone silent afterwards', async () => {
    rig.line.mute(callId, true)
    rig.line.hold(callId, true)
    await rig.pass(50)
    rig.line.hold(callId, false)
    await rig.pass(50)
    expect(microphone()?.enabled).toBe(false)
    rig.line.mute(callId, false)
    expect(microphone()?.enabled).toBe(true)
  })
})

describe('in a talk', () => {
  it('keys are sent within the sound', () => {
    rig.line.sendDigits(callId, '12#')
    expect(rig.peer().tones).toEqual(['12#'])
  })

  it('another microphone and loudspeaker can be chosen, and a muted one stays silent', async () => {
    rig.line.mute(callId, true)
    await rig.line.setDevices({ microphoneId: 'headset', speakerId: 'ears' })
    expect(rig.media.tracks.map(({ deviceId, stopped, enabled }) => [deviceId, stopped, enabled])).toEqual([
      [undefined, true, false],
      ['headset', false, false]
    ])
    expect([...rig.media.playing]).toEqual([{ volume: 0.6, speakerId: 'ears' }])
    rig.line.hangup(callId)
    expect(rig.media.tracks.every(({ stopped }) => stopped)).toBe(true)
  })

  it('is as loud as is set, from that moment on', async () => {
    await rig.line.setDevices({ speakerId: 'ears', volume: 0.2 })
    expect([...rig.media.playing]).toEqual([{ volume: 0.2, speakerId: 'ears' }])
    await rig.line.setDevices({ speakerId: 'ears' })
    expect([...rig.media.playing]).toEqual([{ volume: 0.2, speakerId: 'ears' }])
  })

  it('a microphone that can’t be opened leaves the one in use', async () => {
    rig.media.refuseMicrophone('NotFoundError')
    await rig.line.setDevices({ microphoneId: 'gone' })
    expect(microphone()?.stopped).toBe(false)
  })
})

describe('a change of the microphone', () => {
  it('happens anew in each turn, though the id stays the same', async () => {
    await rig.line.setDevices({ microphoneTurn: 1 })
    const first = rig.media.tracks.length
    await rig.line.setDevices({ microphoneTurn: 1 })
    expect(rig.media.tracks).toHaveLength(first)
    await rig.line.setDevices({ microphoneTurn: 2 })
    expect(rig.media.tracks).toHaveLength(first + 1)
    expect(rig.media.tracks.filter(({ stopped }) => !stopped)).toHaveLength(1)
  })
})

describe('the sound of a talk', () => {
  it('is reported as soon as the first packet has come', async () => {
    rig.peer().arriving.received = 1
    await rig.pass(200)
    expect(rig.events.at(-1)).toEqual({ kind: 'media', callId, health: 'good' })
    expect(await rig.line.stats(callId)).toMatchObject({ received: 1, roundTrip: 20, jitter: 0, lost: 0, held: false, muted: false })
  })

  it('is asked for anew when it is lost, once in a call', async () => {
    const offers = () => rig.exchange.methods().filter((method) => method === 'INVITE').length
    const before = offers()
    rig.peer().arriving.received = 1
    await rig.pass(4_500)
    expect(offers()).toBe(before + 1)
    rig.peer().arriving.received = 2
    await rig.pass(9_000)
    expect(rig.events.at(-1)).toEqual({ kind: 'media', callId, health: 'lost' })
    expect(offers()).toBe(before + 1)
  })

  it('is lost after three silent seconds, and found again', async () => {
    await hear(2)
    await rig.pass(4_000)
    expect(rig.events.at(-1)).toEqual({ kind: 'media', callId, health: 'lost' })
    await hear(2)
    expect(rig.events.at(-1)).toEqual({ kind: 'media', callId, health: 'good' })
  })

  it('is poor when much of it is missing', async () => {
    await hear(7, { lost: 10 })
    expect(rig.events.at(-1)).toEqual({ kind: 'media', callId, health: 'poor' })
    await hear(7)
    expect(rig.events.at(-1)).toEqual({ kind: 'media', callId, health: 'good' })
  })

  it('is not missed on hold', async () => {
    await hear(2)
    rig.line.hold(callId, true)
    await rig.pass(10_000)
    expect(rig.events.at(-1)).toEqual({ kind: 'hold_changed', callId, on: true })
  })

  it('is lost when its way is, which does not end the call', async () => {
    await hear(2)
    rig.peer().becomes('failed')
    expect(rig.events.at(-1)).toEqual({ kind: 'media', callId, health: 'lost' })
    expect(rig.exchange.phone().state).toBe('talking')
  })

  it('has no figures without a call', async () => {
    rig.line.hangup(callId)
    expect(await rig.line.stats(callId)).toBeUndefined()
  })
})

describe('a connection that is lost in mid-call', () => {
  it('leaves the call, and offers it anew when it has returned', async () => {
    rig.exchange.goDown()
    await rig.pass(1_000)
    expect(rig.events.at(-1)).toEqual({ kind: 'signalling', callId, signalling: 'reconnecting' })
    rig.exchange.comeBack()
    await rig.pass(30_000)
    expect(rig.events.at(-1)).toEqual({ kind: 'signalling', callId, signalling: 'connected' })
    expect(offers()).toHaveLength(1)
    rig.exchange.phone().hangUp()
    await rig.pass(50)
    expect(rig.events.at(-1)).toEqual({ kind: 'ended', callId, reason: 'remote_hangup' })
  })

  it('looks for a new way for the sound where the old one is broken', async () => {
    await hear(2)
    rig.exchange.goDown()
    rig.peer().becomes('disconnected')
    rig.exchange.comeBack()
    await rig.pass(30_000)
    expect(rig.peer().offers.at(-1)).toEqual({ iceRestart: true })
  })

  it('learns that the far side has hung up meanwhile', async () => {
    rig.exchange.goDown()
    rig.exchange.refuseOffers(481)
    rig.exchange.comeBack()
    await rig.pass(30_000)
    expect(rig.events.at(-1)).toEqual({ kind: 'ended', callId, reason: 'remote_hangup' })
  })

  it('outlives the moment at which the call would have been confirmed', async () => {
    await rig.pass(40_000)
    rig.exchange.goDown()
    await rig.pass(60_000)
    expect(rig.kinds()).not.toContain('failed')
    expect(rig.kinds()).not.toContain('ended')
  })
})

describe('for who records a call', () => {
  it('both sides are laid open as soon as there are any, and another microphone too', async () => {
    expect(rig.media.exposed).toEqual([`${callId} own`, `${callId} far`])
    await rig.line.setDevices({ microphoneId: 'headset' })
    expect(rig.media.exposed.at(-1)).toBe(`${callId} own`)
    expect(rig.media.exposed).toHaveLength(3)
  })
})
