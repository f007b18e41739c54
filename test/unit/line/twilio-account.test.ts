import { describe, expect, it } from 'vitest'
import type { TeamRequest } from '../../../electron/line/team-server'
import { keepTwilioAccount } from '../../../electron/line/twilio-account'
import type { TokenResult } from '../../../electron/line/twilio-tokens'
import { mayRequest } from '../../../electron/security/requests'
import type { LineCommand } from '../../../shared/contract/line'
import type { Settings } from '../../../shared/contract/settings'
import type { TwilioAccountInput } from '../../../shared/contract/twilio-line'
import type { TwilioAccount, TwilioSecrets } from '../../../shared/domain/call/twilio-account'
import { AppError } from '../../../shared/errors/app-error'
import { handClock } from '../../support/hand-clock'
import { ACCOUNT, IDENTITY } from '../../twilio-lab/twilio-account'

const account: TwilioAccount = {
  access: { kind: 'token_url', url: 'https://calls.example.co.jp/token' },
  callerId: '+815031234567',
  edge: 'tokyo',
  callServer: 'https://calls.example.co.jp/'
}
const byKey: TwilioAccount = {
  ...account,
  access: { kind: 'api_key', accountSid: ACCOUNT.accountSid, keySid: ACCOUNT.keySid, appSid: ACCOUNT.appSid, identity: IDENTITY }
}
const typed: TwilioAccountInput = { account, authorization: 'Bearer aoi', keySecret: null, unprotected: false }
const GONE: TokenResult = { ok: false, code: 'line.token_server_gone', lasting: false }
const REFUSED: TokenResult = { ok: false, code: 'line.token_refused', lasting: true }

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

function rig(
  kept: { readonly account?: TwilioAccount; readonly secrets?: Readonly<Record<string, string>>; readonly protects?: boolean } = {}
) {
  const clock = handClock()
  const sent: LineCommand[] = []
  const secrets = new Map(Object.entries(kept.secrets ?? {}))
  const askedFor: TwilioSecrets[] = []
  const requests: TeamRequest[] = []
  const answers: TokenResult[] = []
  let settings: Pick<Settings, 'twilio' | 'line'> = { twilio: kept.account ?? null, line: 'twilio' }
  let made = 0
  const keeper = keepTwilioAccount({
    settings: {
      get: () => settings,
      change(change) {
        settings = { ...settings, ...change }
      }
    },
    secrets: {
      protects: () => kept.protects ?? true,
      has: (name) => secrets.has(name),
      read(name) {
        if (secrets.get(name) === 'UNREADABLE') throw new AppError('secret.unreadable')
        return secrets.get(name) ?? null
      },
      keep(name, text, unprotected) {
        if (kept.protects === false && !unprotected) throw new AppError('secret.unprotected')
        secrets.set(name, text)
      },
      forget: (name) => void secrets.delete(name)
    },
    timers: clock,
    newId: () => 'test-1',
    tokens: async (_access, given) => {
      askedFor.push(given)
      made += 1
      return answers.shift() ?? { ok: true, token: `token-${made}` }
    },
    askTeamServer: async (request) => {
      requests.push(request)
      return { kind: 'ok', text: '' }
    },
    random: () => 0.5,
    send: (command) => sent.push(command),
    onChange: () => {}
  })
  return { keeper, sent, secrets, askedFor, requests, answers, clock, settings: () => settings }
}

describe('the account of the Twilio line', () => {
  it('logs in with a token whenever the line window is loaded, and never with a secret', async () => {
    const { keeper, sent } = rig({ account, secrets: { 'twilio.authorization': 'Bearer aoi' } })
    keeper.onReport({ kind: 'ready' })
    await settle()
    expect(sent).toEqual([{ kind: 'twilio', login: { token: 'token-1', edge: 'tokyo', callerId: '+815031234567', callServer: true } }])
    expect(JSON.stringify(sent)).not.toContain('Bearer')
  })

  it('fetches another token when the line asks for one', async () => {
    const { keeper, sent } = rig({ account })
    keeper.onReport({ kind: 'ready' })
    await settle()
    keeper.onReport({ kind: 'token_wanted' })
    keeper.onReport({ kind: 'token_wanted' })
    await settle()
    expect(sent.map((command) => command.kind === 'twilio' && command.login?.token)).toEqual(['token-1', 'token-2'])
  })

  it('asks again, less and less often, while the server is away', async () => {
    const { keeper, sent, answers, clock, askedFor } = rig({ account })
    answers.push(GONE, GONE)
    keeper.onReport({ kind: 'ready' })
    await settle()
    expect(keeper.view().status).toEqual({ kind: 'waiting', code: 'line.token_server_gone' })
    clock.advance(2_000)
    await settle()
    clock.advance(2_000)
    await settle()
    expect(askedFor).toHaveLength(2)
    clock.advance(3_000)
    await settle()
    expect(sent).toHaveLength(1)
    keeper.onReport({ kind: 'twilio_status', status: { kind: 'ready' } })
    expect(keeper.view().status).toEqual({ kind: 'ready' })
  })

  it('does not ask again where it was refused, and says so', async () => {
    const { keeper, answers, clock, askedFor } = rig({ account })
    answers.push(REFUSED)
    keeper.onReport({ kind: 'ready' })
    await settle()
    clock.advance(3_600_000)
    await settle()
    expect(askedFor).toHaveLength(1)
    expect(keeper.view().status).toEqual({ kind: 'failed', code: 'line.token_refused' })
  })

  it('goes on being ready while only the next token is missing', async () => {
    const { keeper, answers } = rig({ account })
    keeper.onReport({ kind: 'ready' })
    await settle()
    keeper.onReport({ kind: 'twilio_status', status: { kind: 'ready' } })
    answers.push(GONE)
    keeper.onReport({ kind: 'token_wanted' })
    await settle()
    expect(keeper.view().status).toEqual({ kind: 'ready' })
  })

  it('a token that comes after another account was saved changes nothing', async () => {
    const { keeper, sent } = rig({ account })
    keeper.onReport({ kind: 'ready' })
    keeper.save({ ...typed, account: { ...account, edge: 'singapore' } })
    await settle()
    expect(sent).toMatchObject([{ login: { edge: 'singapore' } }])
  })

  it('keeps what was typed, and what is kept where nothing was', async () => {
    const { keeper, secrets } = rig()
    keeper.save(typed)
    keeper.save({ ...typed, authorization: null, account: { ...account, callerId: '' } })
    expect([...secrets]).toEqual([['twilio.authorization', 'Bearer aoi']])
    keeper.save({ ...typed, authorization: '' })
    expect([...secrets]).toEqual([])
    await settle()
  })

  it('shows no other server the header that was entered for one', async () => {
    const { keeper, secrets, askedFor } = rig({ account, secrets: { 'twilio.authorization': 'Bearer aoi' } })
    const elsewhere: TwilioAccount = { ...account, access: { kind: 'token_url', url: 'https://elsewhere.example.com/token' } }
    await Promise.race([keeper.test({ ...typed, authorization: null, account: elsewhere }), settle()])
    expect(askedFor).toEqual([{ authorization: '', keySecret: '' }])
    keeper.save({ ...typed, authorization: null, account: elsewhere })
    expect(secrets.size).toBe(0)
    await settle()
  })

  it('with a key, needs its secret, and keeps it', async () => {
    const { keeper, secrets, sent } = rig()
    expect(() => keeper.save({ ...typed, account: byKey })).toThrow(AppError)
    keeper.save({ ...typed, account: byKey, authorization: '', keySecret: 'key-secret' })
    await settle()
    expect([...secrets]).toEqual([['twilio.key', 'key-secret']])
    expect(JSON.stringify(sent)).not.toContain('key-secret')
    keeper.save(typed)
    expect([...secrets.keys()]).toEqual(['twilio.authorization'])
    await settle()
  })

  it('keeps nothing unprotected before the person has agreed', () => {
    const { keeper, secrets, settings } = rig({ protects: false })
    expect(() => keeper.save(typed)).toThrow(AppError)
    expect(secrets.size).toBe(0)
    expect(settings().twilio).toBeNull()
  })

  it('says that a secret has to be entered again which this computer can’t read', () => {
    const { keeper } = rig({ account: byKey, secrets: { 'twilio.key': 'UNREADABLE' } })
    keeper.onReport({ kind: 'ready' })
    expect(keeper.view().status).toEqual({ kind: 'failed', code: 'line.not_configured' })
  })

  it('lets the line reach its gateway, and that of an account only while it is tried', async () => {
    const { keeper } = rig({ account })
    expect(keeper.exchanges()).toEqual(['wss://voice-js.tokyo.twilio.com'])
    const tried = keeper.test({ ...typed, account: { ...account, edge: 'sydney' } })
    await settle()
    expect(keeper.exchanges()).toEqual(['wss://voice-js.tokyo.twilio.com', 'wss://voice-js.sydney.twilio.com'])
    keeper.onReport({ kind: 'tested', testId: 'test-1', status: { kind: 'ready' } })
    expect(await tried).toEqual({ kind: 'ready' })
    expect(keeper.exchanges()).toEqual(['wss://voice-js.tokyo.twilio.com'])
  })

  it('lets it reach nothing else of the same maker', () => {
    const { keeper } = rig({ account })
    const may = (address: string): boolean => mayRequest(address, { exchanges: keeper.exchanges() })
    expect(may('wss://voice-js.tokyo.twilio.com/signal')).toBe(true)
    expect(may('wss://voice-js.sydney.twilio.com/signal')).toBe(false)
    expect(may('wss://voice-js.tokyo.twilio.com:8443/signal')).toBe(false)
    expect(may('https://eventgw.us1.twilio.com/v4/EndpointEvents')).toBe(false)
    expect(may('https://sdk.twilio.com/js/client/sounds/releases/1.0.0/incoming.mp3')).toBe(false)
  })

  it('a test that nobody answers ends', async () => {
    const { keeper, clock } = rig()
    const tried = keeper.test(typed)
    await settle()
    clock.advance(12_000)
    expect(await tried).toEqual({ kind: 'failed', code: 'line.not_ready' })
  })

  it('removed, it logs out, forgets its secrets and gives way to the own phone', async () => {
    const { keeper, sent, secrets, settings } = rig({ account, secrets: { 'twilio.authorization': 'Bearer aoi' } })
    keeper.onReport({ kind: 'ready' })
    await settle()
    keeper.remove()
    expect(sent.at(-1)).toEqual({ kind: 'twilio', login: null })
    expect(secrets.size).toBe(0)
    expect(settings()).toEqual({ twilio: null, line: 'manual' })
    expect(keeper.exchanges()).toEqual([])
  })
})

describe('what only the team’s call server can do', () => {
  it.each([
    [{ kind: 'hold', on: true }, 'hold', { on: true }],
    [{ kind: 'transfer', target: '+81350001234' }, 'transfer', { to: '+81350001234' }],
    [{ kind: 'join', otherSid: 'CA2' }, 'join', { other: 'CA2' }]
  ] as const)('%o is asked of it', async (control, path, body) => {
    const { keeper, sent, requests } = rig({ account, secrets: { 'twilio.authorization': 'Bearer aoi' } })
    keeper.onReport({ kind: 'control', controlId: '1', sid: 'CA1', control })
    await settle()
    expect(requests).toEqual([{ url: `https://calls.example.co.jp/calls/CA1/${path}`, authorization: 'Bearer aoi', body }])
    expect(sent).toEqual([{ kind: 'controlled', controlId: '1', done: true }])
  })

  it('is not done without such a server', async () => {
    const { keeper, sent, requests } = rig({ account: { ...account, callServer: '' } })
    keeper.onReport({ kind: 'control', controlId: '1', sid: 'CA1', control: { kind: 'hold', on: true } })
    await settle()
    expect(requests).toEqual([])
    expect(sent).toEqual([{ kind: 'controlled', controlId: '1', done: false }])
  })
})
