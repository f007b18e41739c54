import type { LineStatus } from '../../../../shared/domain/call/line-status'
import type { SipLogin } from '../../../../shared/domain/call/sip-account'
import { lineReadiness } from '../line-readiness'
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

export function sipLoginKeeper(ground: SipGround, tell: (status: LineStatus) => void, inCall: () => boolean): SipLoginKeeper {
  const readiness = lineReadiness(ground.timers, tell)
  let current: SipLogin | null = null
  let next: { readonly login: SipLogin | null } | undefined
  let connection: SipConnection | undefined

  const change = (to: LineStatus): void => {
    if (readiness.change(to) && to.kind === 'failed' && !inCall()) close()
  }
  const close = (): void => {
    connection?.stop()
    connection = undefined
  }
  const open = (login: SipLogin | null): void => {
    if (readiness.status().kind !== 'failed' && JSON.stringify(login) === JSON.stringify(current)) return
    close()
    current = login
    change(login ? { kind: 'connecting' } : { kind: 'off' })
    connection = login ? sipConnection(login, ground, change) : undefined
    if (login && !connection) change({ kind: 'failed', code: 'line.not_configured' })
  }
  return {
    connection: () => connection,
    hurry: () => connection?.hurry(),
    use(login) {
      if (inCall()) next = { login }
      else open(login)
    },
    callOver() {
      if (next) open(next.login)
      else if (readiness.status().kind === 'failed') close()
      next = undefined
    },
    ready: readiness.ready
  }
}
