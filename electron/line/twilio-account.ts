import type { CallControl } from '../../shared/contract/call-control'
import type { LineCommand, LineReport } from '../../shared/contract/line'
import type { Settings } from '../../shared/contract/settings'
import type { TwilioAccountInput, TwilioLineView } from '../../shared/contract/twilio-line'
import type { LineStatus } from '../../shared/domain/call/line-status'
import { type TwilioAccount, type TwilioLogin, type TwilioSecrets, twilioGateways } from '../../shared/domain/call/twilio-account'
import { AppError } from '../../shared/errors/app-error'
import type { NewId } from '../../shared/lib/ports'
import type { Timers } from '../../shared/lib/timers'
import { controlCall } from './call-server'
import { loginTests } from './login-tests'
import { ifReadable, type SecretStore } from './secret-store'
import type { AskTeamServer } from './team-server'
import type { TokenResult, TwilioTokens } from './twilio-tokens'

/** Milliseconds until a token is asked for again, after each failure in a row; the last holds from then on. */
const RETRIES = [2_000, 5_000, 15_000, 30_000, 60_000]
const AUTHORIZATION = 'twilio.authorization'
const KEY_SECRET = 'twilio.key'

interface TwilioAccountPorts {
  readonly settings: {
    get(): Pick<Settings, 'twilio' | 'line'>
    change(change: { twilio: TwilioAccount | null; line?: Settings['line'] }): unknown
  }
  readonly secrets: SecretStore
  readonly timers: Timers
  readonly newId: NewId
  readonly tokens: TwilioTokens
  readonly askTeamServer: AskTeamServer
  /** 0 … 1, so that desks don't ask again in the same second. */
  random(): number
  send(command: LineCommand): void
  onChange(): void
}

type TwilioReport = Extract<LineReport, { kind: 'ready' | 'twilio_status' | 'tested' | 'token_wanted' | 'control' }>

/** The account at Twilio: kept here with its secrets, of which the line window gets nothing but tokens. */
export interface TwilioAccountKeeper {
  view(): TwilioLineView
  /** The gateways that the line may speak with at this moment: the account's, and one that is being tried. */
  exchanges(): readonly string[]
  /** @throws AppError `secret.unprotected`, `line.not_configured` (no key secret, and none kept) */
  save(input: TwilioAccountInput): void
  test(input: TwilioAccountInput): Promise<LineStatus>
  remove(): void
  /** What the line window says of the account; `ready`: it was loaded, and knows nothing yet. */
  onReport(report: TwilioReport): void
}

export function keepTwilioAccount(ports: TwilioAccountPorts): TwilioAccountKeeper {
  const { settings, secrets, timers, newId, tokens, askTeamServer, random, send, onChange } = ports
  let status: LineStatus = { kind: 'off' }
  /** Why there is no token; undefined while there is one, or none is wanted. */
  let tokenTrouble: LineStatus | undefined
  let loggedIn = false
  let failures = 0
  /** Counts the logins, so that a token that comes late changes nothing. */
  let turn = 0
  let fetching = false
  let stopRetrying: () => void = () => {}
  const tests = loginTests<TwilioAccount>(timers, newId)

  const logIn = (): void => {
    turn += 1
    failures = 0
    fetching = false
    tokenTrouble = undefined
    stopRetrying()
    const account = settings.get().twilio
    const kept = account && keptSecrets(account, secrets)
    if (account && kept) void refresh(account, kept)
    else {
      if (account) tokenTrouble = { kind: 'failed', code: 'line.not_configured' }
      if (loggedIn) send({ kind: 'twilio', login: null })
      loggedIn = false
      status = { kind: 'off' }
    }
    onChange()
  }
  const refresh = async (account: TwilioAccount, kept: TwilioSecrets): Promise<void> => {
    if (fetching) return
    fetching = true
    const mine = turn
    const result = await tokens(account.access, kept)
    if (mine !== turn) return
    fetching = false
    if (result.ok) {
      failures = 0
      tokenTrouble = undefined
      loggedIn = true
      send({ kind: 'twilio', login: loginOf(account, result.token) })
    } else {
      tokenTrouble = statusOf(result)
      if (!result.lasting) retry(account, kept)
    }
    onChange()
  }
  const retry = (account: TwilioAccount, kept: TwilioSecrets): void => {
    const pause = RETRIES[Math.min(failures, RETRIES.length - 1)] ?? 0
    failures += 1
    stopRetrying = timers.after(pause * (0.75 + random() / 2), () => void refresh(account, kept))
  }
  /** What was typed, with what is kept where nothing was typed. */
  const secretsOf = (input: TwilioAccountInput): TwilioSecrets => {
    const known = settings.get().twilio
    const secretsKept = known && keptSecrets(known, secrets)
    const authorization = input.authorization ?? (sameServers(input.account, known) ? secretsKept?.authorization : undefined) ?? ''
    const keySecret = input.keySecret ?? (sameKey(input.account, known) ? secretsKept?.keySecret : undefined) ?? ''
    if (input.account.access.kind === 'api_key' && keySecret === '') throw new AppError('line.not_configured')
    return { authorization, keySecret }
  }
  const keep = (name: string, secret: string, unprotected: boolean): void => {
    if (secret === '') secrets.forget(name)
    else secrets.keep(name, secret, unprotected)
  }

  return {
    view() {
      const withoutToken = status.kind === 'ready' ? undefined : tokenTrouble
      const connecting: LineStatus = { kind: 'connecting' }
      return {
        status: withoutToken ?? (fetching && status.kind === 'off' ? connecting : status),
        hasAuthorization: secrets.has(AUTHORIZATION),
        hasKeySecret: secrets.has(KEY_SECRET),
        protects: secrets.protects()
      }
    },
    exchanges() {
      const account = settings.get().twilio
      return [...(account ? [account] : []), ...tests.accounts()].flatMap(twilioGateways)
    },
    save(input) {
      const { authorization, keySecret } = secretsOf(input)
      const isKey = input.account.access.kind === 'api_key'
      keep(AUTHORIZATION, authorization, input.unprotected)
      keep(KEY_SECRET, isKey ? keySecret : '', input.unprotected)
      settings.change({ twilio: input.account })
      logIn()
    },
    async test(input) {
      const { account } = input
      const result = await tokens(account.access, secretsOf(input))
      if (!result.ok) return statusOf(result)
      return tests.begin(account, (testId) => send({ kind: 'test_twilio', testId, login: loginOf(account, result.token) }))
    },
    remove() {
      secrets.forget(AUTHORIZATION)
      secrets.forget(KEY_SECRET)
      settings.change({ twilio: null, ...(settings.get().line === 'twilio' ? { line: 'manual' as const } : {}) })
      logIn()
    },
    onReport(report) {
      const account = settings.get().twilio
      if (report.kind === 'ready') {
        status = { kind: 'off' }
        loggedIn = false
        logIn()
      } else if (report.kind === 'tested') tests.tested(report.testId, report.status)
      else if (report.kind === 'twilio_status') {
        status = report.status
        onChange()
      } else if (report.kind === 'token_wanted') {
        const kept = account && keptSecrets(account, secrets)
        if (account && kept) void refresh(account, kept)
      } else void control(report.controlId, report.sid, report.control)
    }
  }

  async function control(controlId: string, sid: string, wanted: CallControl): Promise<void> {
    const account = settings.get().twilio
    const kept = account && keptSecrets(account, secrets)
    const done = account && kept ? await controlCall(askTeamServer, account.callServer, kept.authorization, sid, wanted) : false
    send({ kind: 'controlled', controlId, done })
  }
}

function loginOf({ edge, callerId, callServer }: TwilioAccount, token: string): TwilioLogin {
  return { token, edge, callerId, callServer: callServer !== '' }
}

function statusOf({ code, lasting }: Extract<TokenResult, { ok: false }>): LineStatus {
  return { kind: lasting ? 'failed' : 'waiting', code }
}

/** Null where a secret has to be entered again. */
function keptSecrets({ access }: TwilioAccount, secrets: SecretStore): TwilioSecrets | null {
  return ifReadable(() => {
    const kept = { authorization: secrets.read(AUTHORIZATION) ?? '', keySecret: secrets.read(KEY_SECRET) ?? '' }
    return access.kind === 'api_key' && kept.keySecret === '' ? null : kept
  })
}

/** What was entered for one server is shown to no other. */
function sameServers(account: TwilioAccount, known: TwilioAccount | null): boolean {
  const hosts = (of: TwilioAccount): readonly string[] =>
    [of.access.kind === 'token_url' ? of.access.url : '', of.callServer].filter((url) => url !== '').map((url) => new URL(url).host)
  return known !== null && hosts(account).every((host) => hosts(known).includes(host))
}

function sameKey({ access }: TwilioAccount, known: TwilioAccount | null): boolean {
  return access.kind === 'api_key' && known?.access.kind === 'api_key' && access.keySid === known.access.keySid
}
