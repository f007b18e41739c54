import type { LineReport } from '../../shared/contract/line'
import type { AskCallServer } from './adapters/twilio/call-control'

/** What the team's call server was asked for and has not answered. */
export interface ControlRequests {
  readonly ask: AskCallServer
  answered(controlId: string, done: boolean): void
}

/** Asks by way of main, which alone knows the server; main answers everything it is asked, a server that says nothing with `false`. */
export function controlRequests(report: (report: LineReport) => void): ControlRequests {
  const waiting = new Map<string, (done: boolean) => void>()
  let latest = 0
  return {
    ask(sid, control) {
      latest += 1
      const controlId = String(latest)
      return new Promise((resolve) => {
        waiting.set(controlId, resolve)
        report({ kind: 'control', controlId, sid, control })
      })
    },
    answered(controlId, done) {
      waiting.get(controlId)?.(done)
      waiting.delete(controlId)
    }
  }
}
