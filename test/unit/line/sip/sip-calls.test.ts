import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

describe('a call over the exchange', () => {
  it('rings, is answered, and ends when the far side hangs up', async () => {
    await rig.dial()
    rig.exchange.phone().ring()
    await rig.pass(50)
    rig.exchange.phone().answer()
    await rig.pass(50)
    rig.exchange.phone().hangUp()
    await rig.pass(50)
    expect(rig.kinds().filter((kind) => kind !== 'media')).toEqual(['ringing', 'answered', 'ended'])
    expect(rig.events.at(-1)).toEqual({ kind: 'ended', callId, reason: 'remote_hangup' })
    expect(rig.media.tracks.map(({ stopped }) => stopped)).toEqual([true])
    expect(rig.media.playing.size).toBe(0)
  })

  it('is hung up by the rep in talk, and the far side hears of it', async () => {
    await rig.talk()
    const told = rig.events.length
    rig.line.hangup()
    await rig.pass(50)
    expect(rig.exchange.methods()).toContain('BYE')
    expect(rig.exchange.phone().state).toBe('over')
    expect(rig.events).toHaveLength(told)
  })
})
