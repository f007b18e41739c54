import type { LineCommand, LineReport } from '../../shared/contract/line'
import type { Settings } from '../../shared/contract/settings'
import type { SipAccountInput, SipLineView } from '../../shared/contract/sip-line'
import type { LineStatus } from '../../shared/domain/call/line-status'
import type { SipAccount, SipLogin } from '../../shared/domain/call/sip-account'
import { AppError } from '../../shared/errors/app-error'
import type { NewId } from '../../shared/lib/ports'
import type { Timers } from '../../shared/lib/timers'
import { loginTests } from './login-tests'
import { ifReadable, type SecretStore } from './secret-store'

const PASSWORD = 'sip'
const ICE_PASSWORD = 'sip.ice'

interface SipAccountPorts {
  readonly settings: { get(): Pick<Settings, 'sip' | 'line'>; change(change: { sip: SipAccount | null; line?: Settings['line'] }): unknown }
  readonly secrets: SecretStore
  readonly timers: Timers
  readonly newId: NewId
  send(command: LineCommand): void
  onChange(): void
}

/** The account at the telephone exchange: kept here, logged in by the line window, its state told to the desk. */
export interface SipAccountKeeper {
  view(): SipLineView
  /** The exchanges that the line may speak with at this moment: the account's, and one that is being tried. */
  exchanges(): readonly string[]
  /** @throws AppError `secret.unprotected`, `line.not_configured` (no password, and none kept) */
  save(input: SipAccountInput): void
  test(input: SipAccountInput): Promise<LineStatus>
  remove(): void
  /** What the line window says of the account; `ready`: it was loaded, and knows nothing yet. */
  onReport(report: Extract<LineReport, { kind: 'ready' | 'status' | 'tested' }>): void
}

export function keepSipAccount({ settings, secrets, timers, newId, send, onChange }: SipAccountPorts): SipAccountKeeper {
  let status: LineStatus = { kind: 'off' }
  let login = keptLogin(settings.get().sip, secrets)
  const tests = loginTests<SipAccount>(timers, newId)

  const logIn = (): void => {
    login = keptLogin(settings.get().sip, secrets)
    send({ kind: 'account', login })
    onChange()
  }
  /** What was typed, with what is kept where nothing was typed. */
  const loginOf = ({ account, password, icePassword }: SipAccountInput): SipLogin => {
    const known = settings.get().sip
    // what was entered for one exchange is shown to no other
    const mayReuse = known !== null && new URL(known.url).host === new URL(account.url).host
    const chosen = password ?? (mayReuse ? secrets.read(PASSWORD) : null)
    if (chosen === null) throw new AppError('line.not_configured')
    return { account, secrets: { password: chosen, icePassword: icePassword ?? (mayReuse ? secrets.read(ICE_PASSWORD) : null) ?? '' } }
  }
  return {
    view() {
      const lacksPassword = settings.get().sip !== null && login === null
      return {
        status: lacksPassword ? { kind: 'failed', code: 'line.not_configured' } : status,
        hasPassword: secrets.has(PASSWORD),
        protects: secrets.protects()
      }
    },
    exchanges() {
      const account = settings.get().sip
      return [...(account ? [account] : []), ...tests.accounts()].map(({ url }) => url)
    },
    save(input) {
      loginOf(input)
      if (input.password !== null) secrets.keep(PASSWORD, input.password, input.unprotected)
      if (input.icePassword !== null) secrets.keep(ICE_PASSWORD, input.icePassword, input.unprotected)
      settings.change({ sip: input.account })
      logIn()
    },
    test(input) {
      const tried = loginOf(input)
      return tests.begin(tried.account, (testId) => send({ kind: 'test', testId, login: tried }))
    },
    remove() {
      secrets.forget(PASSWORD)
      secrets.forget(ICE_PASSWORD)
      settings.change({ sip: null, ...(settings.get().line === 'sip' ? { line: 'manual' as const } : {}) })
      logIn()
    },
    onReport(report) {
      if (report.kind === 'ready') logIn()
      else if (report.kind === 'tested') tests.tested(report.testId, report.status)
      else {
        status = report.status
        onChange()
      }
    }
  }
}

/** Null without an account, and where its password has to be entered again. */
function keptLogin(account: SipAccount | null, secrets: SecretStore): SipLogin | null {
  return ifReadable(() => {
    const password = account && secrets.read(PASSWORD)
    return account && password ? { account, secrets: { password, icePassword: secrets.read(ICE_PASSWORD) ?? '' } } : null
  })
}
