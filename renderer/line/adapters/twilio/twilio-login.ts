import type { LineStatus } from '../../../../shared/domain/call/line-status'
import type { TwilioLogin } from '../../../../shared/domain/call/twilio-account'
import { lineReadiness } from '../line-readiness'
import { type ConnectionListeners, type TwilioConnection, twilioConnection } from './twilio-connection'
import type { LoadedGround, TwilioGround } from './twilio-ground'

/** Which account the line uses, and how it stands. */
export interface TwilioLoginKeeper {
  /**
   * Logs in, or out with null; during a call, once that is over. The same account with another token goes on with that at once.
   */
  use(login: TwilioLogin | null): void
  /** Does what had to wait for the end of the last call. */
  callOver(): void
  /** Settles when the line can place calls; rejects with a `LineError` where it can't, or not soon. */
  ready(): Promise<void>
  connection(): TwilioConnection | undefined
}

export function twilioLoginKeeper(ground: TwilioGround, listeners: ConnectionListeners): TwilioLoginKeeper {
  const readiness = lineReadiness(ground.timers, (status) => listeners.tell(status))
  let current: TwilioLogin | null = null
  let next: { readonly login: TwilioLogin | null } | undefined
  let connection: TwilioConnection | undefined
  let loaded: LoadedGround | undefined

  const change = (to: LineStatus): void => {
    if (readiness.change(to) && to.kind === 'failed' && !listeners.inCall()) close()
  }
  const close = (): void => {
    connection?.stop()
    connection = undefined
  }
  const connect = (login: TwilioLogin): void => {
    if (!loaded || login !== current) return
    connection = twilioConnection(login, loaded, { ...listeners, tell: change })
  }
  const load = (login: TwilioLogin): void => {
    ground.loadSdk().then(
      (createDevice) => {
        loaded = { timers: ground.timers, media: ground.media, createDevice }
        connect(login)
      },
      () => change({ kind: 'failed', code: 'line.not_ready' })
    )
  }
  const open = (login: TwilioLogin | null): void => {
    close()
    current = login
    change(login ? { kind: 'connecting' } : { kind: 'off' })
    if (login && loaded) connect(login)
    else if (login) load(login)
  }
  return {
    connection: () => connection,
    use(login) {
      if (login && connection && current && readiness.status().kind !== 'failed' && sameAccount(login, current)) {
        current = login
        connection.takeToken(login.token)
      } else if (listeners.inCall()) next = { login }
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

function sameAccount({ token: _one, ...one }: TwilioLogin, { token: _other, ...other }: TwilioLogin): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
