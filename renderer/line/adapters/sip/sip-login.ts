import { callTimers } from '../../../../shared/domain/call/call-timers'
import { LineError } from '../../../../shared/domain/call/line-port'
import type { LineStatus } from '../../../../shared/domain/call/line-status'
import type { SipLogin } from '../../../../shared/domain/call/sip-account'
import { type SipConnection, type SipGround, sipConnection } from './sip-connection'

/** Which account the line uses, and how it stands. */
export interface SipLoginKeeper {
  /** Logs in, or out with null; during a call, once that is over. The account in use is not touched, unless it has failed: then it is tried again. */
  use(login: SipLogin | null): void
  /** Does what had to wait for the end of the call. */
  callOver(): void
  /** Settles when the line can place calls; rejects with a `LineError` where it can't, or not soon. */
  ready(): Promise<void>
  connection(): SipConnection | undefined
  hurry(): void
}

/** Shorter than the machine waits, so that it learns the reason. In milliseconds. */
const WAITING_TIME = callTimers.checking.milliseconds - 500

export function sipLoginKeeper(ground: SipGround, tell: (status: LineStatus) => void, inCall: () => boolean): SipLoginKeeper {
  let status: LineStatus = { kind: 'off' }
  let current: SipLogin | null = null
  let next: { readonly login: SipLogin | null } | undefined
  let connection: SipConnection | undefined
  let stopWaiting: () => void = () => {}

  const change = (to: LineStatus): void => {
    if (sameStatus(status, to)) return
    status = to
    tell(to)
    if (to.kind === 'failed' && !inCall()) close()
    if (to.kind === 'ready' || to.kind === 'failed' || to.kind === 'off') stopWaiting()
  }
  const close = (): void => {
    connection?.stop()
    connection = undefined
  }
  const open = (login: SipLogin | null): void => {
    if (status.kind !== 'failed' && JSON.stringify(login) === JSON.stringify(current)) return
    close()
    current = login
    change(login ? { kind: 'connecting' } : { kind: 'off' })
    connection = login ? sipConnection(login, ground, change) : undefined
    if (login && !connection) change({ kind: 'failed', code: 'line.not_configured' })
  }
  const wait = (): Promise<void> =>
    new Promise((resolve) => {
      const stopTimer = ground.timers.after(WAITING_TIME, () => stopWaiting())
      stopWaiting = () => {
        stopWaiting = () => {}
        stopTimer()
        resolve()
      }
    })

  return {
    connection: () => connection,
    hurry: () => connection?.hurry(),
    use(login) {
      if (inCall()) next = { login }
      else open(login)
    },
    callOver() {
      if (next) open(next.login)
      else if (status.kind === 'failed') close()
      next = undefined
    },
    async ready() {
      stopWaiting()
      if (status.kind === 'connecting' || status.kind === 'waiting') await wait()
      if (status.kind !== 'ready') throw new LineError(reasonOf(status))
    }
  }
}

function reasonOf(status: LineStatus): LineError['code'] {
  if (status.kind === 'waiting' || status.kind === 'failed') return status.code
  return status.kind === 'off' ? 'line.not_configured' : 'line.server_gone'
}

function sameStatus(one: LineStatus, other: LineStatus): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
