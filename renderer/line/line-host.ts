import type { CallCommand, LineBridge } from '../../shared/contract/line'
import type { LineEvent } from '../../shared/domain/call/line-event'
import type { LineKind } from '../../shared/domain/call/line-kind'
import { type AccountLinePort, type CreateLinePort, LineError, type LinePort } from '../../shared/domain/call/line-port'
import type { LineStatus } from '../../shared/domain/call/line-status'
import type { SipLogin } from '../../shared/domain/call/sip-account'
import { assertNever } from '../../shared/lib/assert-never'

/** The lines this window has. */
export interface HostedLines {
  readonly practice: CreateLinePort
  readonly manual: CreateLinePort
  readonly sip: (emit: (event: LineEvent) => void, tell: (status: LineStatus) => void) => AccountLinePort<SipLogin>
  /** Tries a login beside the one in use, and lets go of it again. */
  readonly testSip: (login: SipLogin) => Promise<LineStatus>
}

/**
 * Main's hand in the line window: passes commands to the adapter of the call they name, and its events back. One call at a
 * time; a new one lets go of the one before, and an order for any other call has no effect.
 */
export function hostLine(bridge: LineBridge, lines: HostedLines): void {
  // main passes over what comes from any call but its present one, so nothing is held back here
  const forward = (event: LineEvent): void => bridge.report(event)
  const sip = lines.sip(forward, (status) => bridge.report({ kind: 'status', status }))
  const ports: Readonly<Record<LineKind, LinePort>> = { practice: lines.practice(forward), manual: lines.manual(forward), sip }
  let current: { readonly callId: string; readonly port: LinePort } | undefined

  const register = (callId: string, lineKind: LineKind): void => {
    current?.port.hangup()
    const port = ports[lineKind]
    current = { callId, port }
    port.register().then(
      () => bridge.report({ kind: 'registered', callId }),
      (error: unknown) => forward({ kind: 'failed', callId, code: error instanceof LineError ? error.code : 'line.not_ready' })
    )
  }

  const release = (callId: string): void => {
    if (current?.callId === callId) {
      current.port.hangup()
      current = undefined
    }
    bridge.report({ kind: 'released', callId })
  }

  bridge.onCommand((command) => {
    if (command.kind === 'account') sip.connect(command.login)
    else if (command.kind === 'test') {
      const { testId } = command
      void lines.testSip(command.login).then((status) => bridge.report({ kind: 'tested', testId, status }))
    } else if (command.kind === 'register') register(command.callId, command.lineKind)
    else if (command.kind === 'hangup') release(command.callId)
    else if (command.callId === current?.callId) obey(current.port, command)
  })
  bridge.report({ kind: 'ready' })
}

function obey(port: LinePort, command: Exclude<CallCommand, { kind: 'register' | 'hangup' }>): void {
  switch (command.kind) {
    case 'dial':
      port.dial(command)
      break
    case 'mute':
      port.mute(command.on)
      break
    case 'hold':
      port.hold(command.on)
      break
    case 'digits':
      port.sendDigits(command.digits)
      break
    case 'cue':
      port.cue?.(command.cue)
      break
    default:
      assertNever(command)
  }
}
