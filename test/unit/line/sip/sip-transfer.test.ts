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
const HELD = { kind: 'hold_changed', callId, on: true }
const TAKEN_BACK = { kind: 'hold_changed', callId, on: false }
const FAILED = { kind: 'transfer_failed', callId }
const DONE = { kind: 'transferred', callId }
const referrals = () => rig.exchange.requests.filter(({ method }) => method === 'REFER')
const referredTo = () => referrals().at(-1)?.headers.get('refer-to')
/** What has been told since the far side answered. */
const news = () => rig.events.slice(rig.events.findIndex(({ kind }) => kind === 'answered') + 1)

async function transfer(target = '201'): Promise<void> {
  rig.line.transfer(callId, target)
  await rig.pass(50)
}

describe('handing a call over', () => {
  beforeEach(() => rig.talk())

  it.each([
    ['an extension as it is', '201', '<sip:201@pbx.example.co.jp>'],
    ['a number as the exchange wants it dialled', '+81311112222', '<sip:0311112222@pbx.example.co.jp>'],
    ['a number of another country with its plus sign', '+4930123456', '<sip:+4930123456@pbx.example.co.jp>']
  ])('names %s', async (_, target, address) => {
    await transfer(target)
    expect(referredTo()).toBe(address)
  })

  it('holds the far side, and is done when the exchange says that somebody has answered', async () => {
    await transfer()
    expect(news()).toEqual([HELD])
    rig.exchange.phone().tellOfTransfer('100 Trying')
    rig.exchange.phone().tellOfTransfer('180 Ringing')
    await rig.pass(40_000)
    expect(news()).toEqual([HELD])
    rig.exchange.phone().tellOfTransfer('200 OK')
    await rig.pass(50)
    expect(news()).toEqual([HELD, DONE])
    rig.line.hangup(callId)
    await rig.pass(50)
    expect(rig.exchange.phone().state).toBe('over')
  })

  it('that is refused takes the far side back', async () => {
    rig.exchange.refuseTransfers(603)
    await transfer()
    expect(news()).toEqual([HELD, FAILED, TAKEN_BACK])
    expect(rig.media.tracks.at(-1)?.enabled).toBe(true)
  })

  it.each(['486 Busy Here', '404 Not Found', '603 Decline'])('that ends with %s takes the far side back', async (status) => {
    await transfer()
    rig.exchange.phone().tellOfTransfer(status)
    await rig.pass(50)
    expect(news()).toEqual([HELD, FAILED, TAKEN_BACK])
  })

  it('of which nothing more is heard counts as failed after half a minute', async () => {
    await transfer()
    await rig.pass(29_000)
    expect(news()).toEqual([HELD])
    await rig.pass(1_000)
    expect(news()).toEqual([HELD, FAILED, TAKEN_BACK])
  })

  it('that the exchange does not even answer has failed, and the call goes on over a new connection', async () => {
    rig.exchange.refuseTransfers(-1)
    await transfer()
    await rig.pass(30_000)
    expect(news().filter(({ kind }) => kind !== 'signalling')).toEqual([HELD, FAILED, TAKEN_BACK])
  })

  it('leaves a far side on hold that was so before', async () => {
    rig.line.hold(callId, true)
    await rig.pass(50)
    rig.exchange.refuseTransfers(603)
    await transfer()
    await rig.pass(10_000)
    expect(news()).toEqual([HELD, FAILED])
  })

  it('is tried also where the exchange refuses to hold', async () => {
    rig.exchange.refuseOffers(488)
    await transfer()
    expect(referrals()).toHaveLength(1)
    expect(rig.media.tracks.at(-1)?.enabled).toBe(true)
  })

  it('fails at once without a connection, and the call goes on', async () => {
    rig.exchange.goDown()
    await transfer()
    expect(news().filter(({ kind }) => kind !== 'signalling')).toEqual([FAILED])
    expect(rig.exchange.phone().state).toBe('talking')
    expect(rig.media.tracks.at(-1)?.enabled).toBe(true)
  })

  it('that fails while the connection is lost takes the far side back when it has returned', async () => {
    await transfer()
    rig.exchange.goDown()
    await rig.pass(30_000)
    expect(news().at(-1)).toEqual(FAILED)
    rig.exchange.comeBack()
    await rig.pass(30_000)
    expect(news().at(-1)).toEqual(TAKEN_BACK)
  })

  it('ends with the call when the far side hangs up meanwhile', async () => {
    await transfer()
    rig.exchange.phone().hangUp()
    await rig.pass(60_000)
    expect(news()).toEqual([HELD, { kind: 'ended', callId, reason: 'remote_hangup' }])
  })

  it('ends with the call when the rep hangs up meanwhile', async () => {
    await transfer()
    rig.line.hangup(callId)
    await rig.pass(60_000)
    expect(news()).toEqual([HELD])
    expect(rig.exchange.phone().state).toBe('over')
  })

  it('is not possible before anybody has answered', async () => {
    await rig.dial('call-2')
    rig.line.transfer('call-2', '201')
    expect(rig.events.at(-1)).toEqual({ kind: 'transfer_failed', callId: 'call-2' })
    expect(referrals()).toHaveLength(0)
  })
})

describe('joining two calls', () => {
  /** The parts of a Replaces header (RFC 3891). */
  const replaced = () => decodeURIComponent(/Replaces=([^>]*)/.exec(referredTo() ?? '')?.[1] ?? '').split(';')

  it('sends the customer to the colleague in the place of this desk', async () => {
    await rig.talk()
    const customer = rig.exchange.phone()
    await rig.talk('consult')
    const colleague = rig.exchange.phone()
    const tag = /tag=([^;]*)/.exec(colleague.invite.headers.get('from') ?? '')?.[1]
    rig.line.join(callId, 'consult')
    await rig.pass(50)
    expect(referrals()[0]?.headers.get('call-id')).toBe(customer.callId)
    expect(referredTo()).toMatch(/^<sip:0312345678@pbx\.example\.co\.jp\?Replaces=/)
    expect(replaced()).toEqual([colleague.callId, 'to-tag=far', `from-tag=${tag}`])
    customer.tellOfTransfer('200 OK')
    await rig.pass(50)
    expect(rig.events.slice(-2)).toEqual([DONE, { kind: 'ended', callId: 'consult', reason: 'remote_hangup' }])
    expect(colleague.state).toBe('over')
  })

  it('names a caller the way that caller sees the call', async () => {
    const { caller, callId: callerId } = await rig.offered()
    await rig.take(callerId)
    await rig.talk()
    rig.line.join(callId, callerId)
    await rig.pass(50)
    const [id, to, from] = replaced()
    expect([id, to]).toEqual([caller.callId, 'to-tag=caller'])
    expect(from).toMatch(/^from-tag=\w+$/)
    expect(referredTo()).toContain('<sip:+81312345678@pbx.example.co.jp?')
  })

  it('that fails leaves both calls', async () => {
    await rig.talk()
    const customer = rig.exchange.phone()
    rig.line.hold(callId, true)
    await rig.talk('consult')
    rig.exchange.refuseTransfers(501)
    rig.line.join(callId, 'consult')
    await rig.pass(50)
    expect(rig.events.at(-1)).toEqual(FAILED)
    expect([customer.state, rig.exchange.phone().state]).toEqual(['talking', 'talking'])
  })

  it('fails by name when one of them is over or not through', async () => {
    await rig.talk()
    rig.line.join(callId, 'nobody')
    expect(rig.events.at(-1)).toEqual(FAILED)
    await rig.dial('consult')
    rig.line.join(callId, 'consult')
    expect(news()).toEqual([FAILED, FAILED])
  })

  it('is done also when the colleague’s phone lets go of this desk first', async () => {
    await rig.talk()
    const customer = rig.exchange.phone()
    await rig.talk('consult')
    rig.line.join(callId, 'consult')
    await rig.pass(50)
    rig.exchange.phone().hangUp()
    customer.tellOfTransfer('200 OK')
    await rig.pass(50)
    expect(rig.events.slice(-2)).toEqual([{ kind: 'ended', callId: 'consult', reason: 'remote_hangup' }, DONE])
  })
})
