import type { LineStatus } from '../../../../shared/domain/call/line-status'
import type { SipLogin } from '../../../../shared/domain/call/sip-account'
import type { Timers } from '../../../../shared/lib/timers'
import type { SipMedia } from '../../audio/sip-media'
import { sipConnection } from './sip-connection'
import { type CreateSipSocket, webSocket } from './sip-socket'

/** Milliseconds a person waits for the answer of a test at most. */
const PATIENCE = 8_000

/** Logs in beside whatever is in use, says what came of it (never `connecting`), and logs out again. */
export function tryLogin(timers: Timers, media: SipMedia, createSocket: CreateSipSocket = webSocket) {
  return (login: SipLogin): Promise<LineStatus> =>
    new Promise((resolve) => {
      const answer = (status: LineStatus): void => {
        stopTimer()
        // after this turn, since the answer may come while the connection is still being made
        queueMicrotask(() => connection?.stop())
        resolve(status)
      }
      const stopTimer = timers.after(PATIENCE, () => answer({ kind: 'waiting', code: connection?.absence() ?? 'line.server_gone' }))
      const connection = sipConnection(login, { timers, media, createSocket }, answer)
      if (!connection) answer({ kind: 'failed', code: 'line.not_configured' })
    })
}
