import type { DeskHandlers } from '../../shared/contract/desk-calls'
import type { HealthView } from '../../shared/contract/health'

export interface HealthHandlerPorts {
  readonly measure: () => HealthView
  /** Looks through the whole database; damage is a finding, no failure. */
  readonly check: () => Promise<void>
  readonly diagnostics: () => string
  readonly copy: (text: string) => void
  readonly showLog: () => void
  /** @throws AppError `desk.call_open` while a call is live */
  readonly refuseWhileCalling: () => void
  readonly reload: () => void
  readonly restart: () => void
}

type HealthHandlers = Pick<DeskHandlers, Extract<keyof DeskHandlers, `${'health' | 'app'}.${string}`>>

/** The check-up, and what helps an administrator to help. */
export function healthHandlers(ports: HealthHandlerPorts): HealthHandlers {
  return {
    'health.read': ports.measure,
    async 'health.check'() {
      await ports.check()
      return ports.measure()
    },
    'health.diagnostics': ports.diagnostics,
    'health.copyDiagnostics'() {
      ports.copy(ports.diagnostics())
      return null
    },
    'health.showLog'() {
      ports.showLog()
      return null
    },
    'app.reload'() {
      ports.reload()
      return null
    },
    'app.restart'() {
      ports.refuseWhileCalling()
      ports.restart()
      return null
    }
  }
}
