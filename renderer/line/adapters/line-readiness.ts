import { callTimers } from '../../../shared/domain/call/call-timers'
import { LineError } from '../../../shared/domain/call/line-port'
import type { LineStatus } from '../../../shared/domain/call/line-status'
import type { Timers } from '../../../shared/lib/timers'

/** How a line with an account stands, and the waiting for it. */
export interface LineReadiness {
  status(): LineStatus
  /** Takes another status and tells it. False where it is the one there was. */
  change(to: LineStatus): boolean
  /** Settles when the line can place calls; rejects with a `LineError` where it can't, or not soon. */
  ready(): Promise<void>
}

/** Shorter than the machine waits, so that it learns the reason. In milliseconds. */
const WAITING_TIME = callTimers.checking.milliseconds - 500

export function lineReadiness(timers: Timers, tell: (status: LineStatus) => void): LineReadiness {
  let status: LineStatus = { kind: 'off' }
  let stopWaiting: () => void = () => {}

  const wait = (): Promise<void> =>
    new Promise((resolve) => {
      const stopTimer = timers.after(WAITING_TIME, () => stopWaiting())
      stopWaiting = () => {
        stopWaiting = () => {}
        stopTimer()
        resolve()
      }
    })
  return {
    status: () => status,
    change(to) {
      if (JSON.stringify(status) === JSON.stringify(to)) return false
      status = to
      tell(to)
      if (to.kind === 'ready' || to.kind === 'failed' || to.kind === 'off') stopWaiting()
      return true
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
