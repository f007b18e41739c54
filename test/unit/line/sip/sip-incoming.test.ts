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

const released = () => rig.media.tracks.every(({ stopped }) => stopped) && rig.media.playing.size === 0
/** What has been told since the call was offered. */
const news = (callId: string) =>
  rig.events.filter((event) => event.callId === callId && event.kind !== 'incoming').map(({ callId: _, ...rest }) => rest)

describe('somebody who calls', () => {
  it('is told of with the number that the exchange vouches for, and hears that it rings', async () => {
    const { caller, callId } = await rig.offered([
      'From: "Sato" <sip:201@pbx.example.co.jp>;tag=caller',
      'P-Asserted-Identity: <sip:+81312345678@pbx.example.co.jp>, <tel:+81312345678>'
    ])
    expect(rig.events).toEqual([{ kind: 'incoming', callId, lineKind: 'sip', number: '+81312345678', name: 'Sato' }])
    expect(caller.state).toBe('ringing')
    expect(rig.media.tracks).toHaveLength(0)
  })

  it('stays unknown where the number is withheld', async () => {
    await rig.offered(['From: "Anonymous" <sip:anonymous@anonymous.invalid>;tag=caller'])
    expect(rig.events.at(-1)).toMatchObject({ kind: 'incoming', number: null, name: '' })
  })

  it('is answered, spoken with, and hangs up', async () => {
    const { caller, callId } = await rig.offered()
    await rig.take(callId)
    expect(caller.state).toBe('talking')
    expect(news(callId)).toEqual([{ kind: 'answered' }])
    expect([...rig.media.playing]).toEqual([{ volume: 0.6, speakerId: undefined }])
    caller.hangUp()
    await rig.pass(50)
    expect(news(callId).at(-1)).toEqual({ kind: 'ended', reason: 'remote_hangup' })
    expect(released()).toBe(true)
  })

  it('is spoken with like anybody who was called: hold, mute, keys and figures', async () => {
    const { callId } = await rig.offered()
    await rig.take(callId)
    rig.line.hold(callId, true)
    rig.line.sendDigits(callId, '7')
    await rig.pass(50)
    expect(news(callId).at(-1)).toEqual({ kind: 'hold_changed', on: true })
    rig.line.hold(callId, false)
    await rig.pass(50)
    rig.line.mute(callId, true)
    expect(rig.media.tracks.at(-1)?.enabled).toBe(false)
    rig.peer().arriving.received = 1
    await rig.pass(200)
    expect(news(callId).at(-1)).toEqual({ kind: 'media', health: 'good' })
    expect(await rig.line.stats(callId)).toMatchObject({ roundTrip: 20 })
    expect(rig.peer().tones).toEqual(['7'])
  })

  it('may leave it to this desk to say how the sound is to go', async () => {
    const caller = rig.exchange.callDesk(undefined, true)
    await rig.pass(50)
    const [offered] = rig.events
    await rig.take(offered?.callId ?? '')
    expect(caller.state).toBe('talking')
    expect(rig.kinds()).toEqual(['incoming', 'answered'])
    await rig.pass(1_000)
    expect(rig.peer().signalingState).toBe('stable')
    expect(rig.media.playing.size).toBe(1)
  })

  it('hears that the line is busy when the rep does not want to speak', async () => {
    const { caller, callId } = await rig.offered()
    rig.line.hangup(callId)
    await rig.pass(50)
    expect(caller.status).toBe(486)
    expect(news(callId)).toEqual([])
  })

  it('is told goodbye when the rep hangs up', async () => {
    const { caller, callId } = await rig.offered()
    await rig.take(callId)
    rig.line.hangup(callId)
    await rig.pass(50)
    expect(caller.state).toBe('over')
    expect(released()).toBe(true)
  })

  it('may give up while it rings', async () => {
    const { caller, callId } = await rig.offered()
    caller.cancel()
    await rig.pass(50)
    expect(caller.status).toBe(487)
    expect(news(callId)).toEqual([{ kind: 'ended', reason: 'no_answer' }])
  })

  it('may give up while the microphone is being opened', async () => {
    const open = rig.media.delayMicrophone()
    const { caller, callId } = await rig.offered()
    await rig.take(callId)
    caller.cancel()
    await rig.pass(50)
    open()
    await rig.pass(50)
    expect(news(callId)).toEqual([{ kind: 'ended', reason: 'no_answer' }])
    expect(released()).toBe(true)
    expect(FakePeer.all).toHaveLength(0)
  })

  it('is refused when the rep thinks better of it while the microphone is being opened', async () => {
    const open = rig.media.delayMicrophone()
    const { caller, callId } = await rig.offered()
    await rig.take(callId)
    rig.line.hangup(callId)
    open()
    await rig.pass(50)
    expect(caller.status).toBe(486)
    expect(released()).toBe(true)
  })

  it('is refused when the rep thinks better of it before the answer has left', async () => {
    FakePeer.candidates = []
    const { caller, callId } = await rig.offered()
    await rig.take(callId)
    rig.line.hangup(callId)
    await rig.pass(50)
    expect(caller.status).toBe(486)
    expect(released()).toBe(true)
  })

  it.each([
    ['NotFoundError', 'line.microphone_missing'],
    ['NotAllowedError', 'line.microphone_denied']
  ])('hears that nobody can be reached where there is no microphone: %s', async (name, code) => {
    rig.media.refuseMicrophone(name)
    const { caller, callId } = await rig.offered()
    await rig.take(callId)
    expect(caller.status).toBe(480)
    expect(news(callId)).toEqual([{ kind: 'failed', code }])
  })

  it('counts as missed when the connection is lost: that they give up could not be heard', async () => {
    const { callId } = await rig.offered()
    rig.exchange.goDown()
    await rig.pass(50)
    expect(news(callId)).toEqual([{ kind: 'ended', reason: 'no_answer' }])
  })

  it('is answered once, however often that is ordered', async () => {
    const { callId } = await rig.offered()
    rig.line.answer(callId, { speed: 1, speech: true, volume: 0.6 })
    await rig.take(callId)
    await rig.take(callId)
    expect(rig.media.tracks).toHaveLength(1)
    expect(news(callId)).toEqual([{ kind: 'answered' }])
  })

  it('leaves nothing behind, however it ended', async () => {
    const timers = vi.getTimerCount()
    for (const leave of ['hangUp', 'cancel', 'hangup', 'reject'] as const) {
      const { caller, callId } = await rig.offered()
      if (leave === 'hangUp' || leave === 'hangup') await rig.take(callId)
      if (leave === 'hangUp' || leave === 'cancel') caller[leave]()
      else rig.line.hangup(callId)
      await rig.pass(50)
    }
    // JsSIP keeps a finished invitation for half a minute, for messages that come twice
    await rig.pass(35_000)
    expect(vi.getTimerCount()).toBe(timers)
    expect(FakePeer.all.every(({ closed }) => closed)).toBe(true)
    expect(released()).toBe(true)
  })
})

describe('two calls', () => {
  it('run side by side, each with a microphone and a loudspeaker of its own', async () => {
    await rig.talk()
    const { caller, callId } = await rig.offered()
    rig.line.hold('call-1', true)
    await rig.take(callId)
    expect(rig.media.tracks.map(({ enabled, stopped }) => [enabled, stopped])).toEqual([
      [false, false],
      [true, false]
    ])
    expect(rig.media.playing.size).toBe(2)
    rig.line.hold(callId, true)
    rig.line.hold('call-1', false)
    await rig.pass(50)
    expect(rig.media.tracks.map(({ enabled }) => enabled)).toEqual([true, false])
    expect(rig.exchange.phone().state).toBe('talking')
    caller.hangUp()
    await rig.pass(50)
    expect(rig.exchange.phone().state).toBe('talking')
    expect(rig.media.tracks.map(({ stopped }) => stopped)).toEqual([false, true])
  })

  it('both change to other devices', async () => {
    await rig.talk()
    const { callId } = await rig.offered()
    await rig.take(callId)
    await rig.line.setDevices({ microphoneId: 'headset', speakerId: 'ears' })
    expect(rig.media.tracks.filter(({ stopped }) => !stopped).map(({ deviceId }) => deviceId)).toEqual(['headset', 'headset'])
    expect([...rig.media.playing].map(({ speakerId }) => speakerId)).toEqual(['ears', 'ears'])
  })

  it('are enough: a third caller hears at once that the line is busy', async () => {
    await rig.talk()
    const { caller } = await rig.offered()
    const third = rig.exchange.callDesk()
    await rig.pass(50)
    expect(third.status).toBe(486)
    expect(caller.state).toBe('ringing')
    expect(rig.kinds().filter((kind) => kind === 'incoming')).toHaveLength(1)
  })

  it('leave room for another when one is over', async () => {
    await rig.talk()
    const { caller } = await rig.offered()
    caller.cancel()
    await rig.pass(50)
    expect((await rig.offered()).caller.state).toBe('ringing')
  })

  it('keep an account in use until both are over', async () => {
    await rig.talk()
    const { callId } = await rig.offered()
    await rig.take(callId)
    rig.line.connect(null)
    rig.line.hangup('call-1')
    await rig.pass(50)
    expect(rig.statuses.at(-1)).toEqual({ kind: 'ready' })
    rig.line.hangup(callId)
    expect(rig.statuses.at(-1)).toEqual({ kind: 'off' })
  })
})
