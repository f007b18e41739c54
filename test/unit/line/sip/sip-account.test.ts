import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tryLogin } from '../../../../renderer/line/adapters/sip/try-login'
import { systemTimers } from '../../../../shared/lib/timers'
import { type SipRig, sipAccount, sipRig } from '../../../support/sip-rig'

let rig: SipRig
beforeEach(() => {
  vi.useFakeTimers()
  rig = sipRig()
})
afterEach(() => {
  vi.useRealTimers()
})

const CONNECTING = { kind: 'connecting' }
const READY = { kind: 'ready' }
const GONE = { kind: 'waiting', code: 'line.server_gone' }
const WRONG = { kind: 'failed', code: 'line.wrong_password' }
const registers = () => rig.exchange.methods().filter((method) => method === 'REGISTER').length

describe('the account of the SIP line', () => {
  it('logs in, and out', async () => {
    await rig.login()
    rig.line.connect(null)
    expect(rig.statuses).toEqual([CONNECTING, READY, { kind: 'off' }])
    await rig.pass(3_000)
    expect(rig.exchange.requests.at(-1)?.headers.get('expires')).toBe('0')
    expect(vi.getTimerCount()).toBe(0)
    expect(rig.media.listeners()).toBe(0)
  })

  it('is not logged in again by the same account', async () => {
    await rig.login()
    await rig.login()
    expect(rig.statuses).toEqual([CONNECTING, READY])
    expect(registers()).toBe(2)
  })

  it('fails once and for all with a wrong password, until it is entered again', async () => {
    rig.line.connect(sipAccount({}, 'wrong'))
    await rig.pass(600_000)
    expect(rig.statuses).toEqual([CONNECTING, WRONG])
    expect(registers()).toBe(2)
    expect(vi.getTimerCount()).toBe(0)
    rig.line.connect(sipAccount())
    await rig.pass(50)
    expect(rig.statuses.at(-1)).toEqual(READY)
  })

  it('waits for a server that can’t be reached, and is ready when it can', async () => {
    rig.exchange.goDown()
    await rig.login()
    expect(rig.statuses).toEqual([CONNECTING, GONE])
    rig.exchange.comeBack()
    await rig.pass(30_000)
    expect(rig.statuses).toEqual([CONNECTING, GONE, READY])
  })

  it('waits for a server that says nothing', async () => {
    rig.exchange.goDeaf()
    await rig.login()
    await rig.pass(10_000)
    expect(rig.statuses).toEqual([CONNECTING, GONE])
    rig.exchange.comeBack()
    await rig.pass(40_000)
    expect(rig.statuses.at(-1)).toEqual(READY)
  })

  it('tries again when the server can’t take the login', async () => {
    rig.exchange.refuseLogins(503)
    await rig.login()
    expect(rig.statuses).toEqual([CONNECTING, GONE])
    rig.exchange.refuseLogins(0)
    await rig.pass(20_000)
    expect(rig.statuses.at(-1)).toEqual(READY)
  })

  it('says that it is the network, and is back as soon as that is', async () => {
    await rig.login()
    rig.media.unplug()
    rig.exchange.goDown()
    await rig.pass(0)
    expect(rig.statuses.at(-1)).toEqual({ kind: 'waiting', code: 'line.no_network' })
    rig.exchange.comeBack()
    rig.media.plugIn()
    await rig.pass(50)
    expect(rig.statuses.at(-1)).toEqual(READY)
  })

  it('notices within two minutes that a quiet connection has died', async () => {
    await rig.login()
    rig.exchange.goDeaf()
    await rig.pass(120_000)
    expect(rig.statuses.at(-1)).toEqual(GONE)
  })

  it('changes only after the call', async () => {
    await rig.login()
    await rig.talk()
    rig.line.connect(null)
    await rig.pass(1_000)
    expect(rig.statuses.at(-1)).toEqual(READY)
    expect(rig.exchange.phone().state).toBe('talking')
    rig.line.hangup('call-1')
    expect(rig.statuses.at(-1)).toEqual({ kind: 'off' })
    await rig.pass(50)
    expect(rig.exchange.phone().state).toBe('over')
  })

  it('does not cut a call when it is refused meanwhile', async () => {
    await rig.login()
    await rig.talk()
    rig.exchange.refuseLogins(403)
    await rig.pass(120_000)
    expect(rig.statuses.at(-1)).toEqual(WRONG)
    expect(rig.exchange.phone().state).toBe('talking')
    rig.line.hangup('call-1')
    await rig.pass(50)
    expect(rig.exchange.phone().state).toBe('over')
  })

  it('makes no address of what is none', async () => {
    await rig.login({ domain: '%%%' })
    expect(rig.statuses).toEqual([CONNECTING, { kind: 'failed', code: 'line.not_configured' }])
  })
})

describe('the SIP line after the computer has slept', () => {
  it('finds within two seconds that its connection has died, and has another one at once', async () => {
    await rig.login()
    rig.exchange.goDeaf()
    rig.line.hurry()
    await rig.pass(1_499)
    rig.exchange.comeBack()
    expect(rig.statuses).toEqual([CONNECTING, READY])
    await rig.pass(500)
    expect(rig.statuses).toEqual([CONNECTING, READY, GONE, READY])
  })

  it('asks once whether its connection has survived, and goes on where it has', async () => {
    await rig.login()
    const logins = () => rig.exchange.methods().filter((method) => method === 'REGISTER').length
    const before = logins()
    rig.line.hurry()
    await rig.pass(5_000)
    expect(logins()).toBeGreaterThan(before)
    expect(rig.statuses).toEqual([CONNECTING, READY])
  })

  it('connects at once instead of waiting for its turn', async () => {
    await rig.login()
    rig.exchange.goDown()
    await rig.pass(60_000)
    rig.exchange.comeBack()
    rig.line.hurry()
    await rig.pass(50)
    expect(rig.statuses.at(-1)).toEqual(READY)
  })

  it('keeps a call, and renews its connection', async () => {
    await rig.login()
    await rig.talk()
    rig.line.hurry()
    await rig.pass(5_000)
    expect(rig.exchange.phone().state).toBe('talking')
  })
})

describe('asking the SIP line to be ready', () => {
  it('is granted at once when it is', async () => {
    await rig.login()
    await expect(rig.line.register()).resolves.toBeUndefined()
  })

  it('waits while it connects', async () => {
    rig.line.connect(sipAccount())
    const ready = rig.line.register()
    await rig.pass(50)
    await expect(ready).resolves.toBeUndefined()
  })

  it('is refused by name', async () => {
    await expect(rig.line.register()).rejects.toMatchObject({ code: 'line.not_configured' })
    rig.line.connect(sipAccount({}, 'wrong'))
    const refused = expect(rig.line.register()).rejects.toMatchObject({ code: 'line.wrong_password' })
    await rig.pass(50)
    await refused
    rig.exchange.goDown()
    await rig.login()
    const late = expect(rig.line.register()).rejects.toMatchObject({ code: 'line.server_gone' })
    await rig.pass(5_000)
    await late
  })
})

describe('trying a login', () => {
  const test = async (password?: string) => {
    const answer = tryLogin(systemTimers, rig.media, rig.exchange.createSocket)(sipAccount({}, password))
    await rig.pass(8_000)
    return answer
  }

  it('says what came of it and logs out again', async () => {
    expect(await test()).toEqual(READY)
    expect(await test('wrong')).toEqual(WRONG)
    rig.exchange.goDown()
    expect(await test()).toEqual(GONE)
    rig.exchange.comeBack()
    rig.exchange.goDeaf()
    expect(await test()).toEqual(GONE)
    await rig.pass(3_000)
    expect(vi.getTimerCount()).toBe(0)
    expect(rig.media.listeners()).toBe(0)
  })
})
