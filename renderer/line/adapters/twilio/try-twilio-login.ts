import type { LineStatus } from '../../../../shared/domain/call/line-status'
import type { TwilioLogin } from '../../../../shared/domain/call/twilio-account'
import { twilioConnection } from './twilio-connection'
import type { TwilioGround } from './twilio-ground'

/** Milliseconds a person waits for the answer of a test at most. */
const PATIENCE = 8_000

/** Registers beside whatever is in use, says what came of it (never `connecting`), and unregisters again. */
export function tryTwilioLogin({ timers, media, loadSdk }: TwilioGround) {
  return async (login: TwilioLogin): Promise<LineStatus> => {
    const createDevice = await loadSdk()
    return new Promise((resolve) => {
      const answer = (status: LineStatus): void => {
        stopTimer()
        // after this turn, since the answer may come while the connection is still being made
        queueMicrotask(() => connection.stop())
        resolve(status)
      }
      const connection = twilioConnection(
        login,
        { timers, media, createDevice },
        {
          tell: (status) => {
            if (status.kind !== 'connecting') answer(status)
          },
          onIncoming: (call) => call.reject(),
          onTokenWanted: () => answer({ kind: 'failed', code: 'line.token_refused' }),
          inCall: () => false
        }
      )
      const stopTimer = timers.after(PATIENCE, () => answer({ kind: 'waiting', code: connection.absence() }))
    })
  }
}
