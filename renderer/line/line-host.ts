import type { CallCommand, LineBridge } from '../../shared/contract/line'
import type { LineEvent } from '../../shared/domain/call/line-event'
import type { LineKind } from '../../shared/domain/call/line-kind'
import { type AccountLinePort, type CreateLinePort, failureOf, type LinePort } from '../../shared/domain/call/line-port'
import type { LineStatus } from '../../shared/domain/call/line-status'
import type { SipLogin } from '../../shared/domain/call/sip-account'
import type { TwilioLogin } from '../../shared/domain/call/twilio-account'
import { assertNever } from '../../shared/lib/assert-never'
import type { Timers } from '../../shared/lib/timers'
import type { TwilioListeners } from './adapters/twilio/twilio-port'
import { callerBell, type Ring } from './caller-bell'
import { controlRequests } from './control-requests'
import { echoCalls } from './echo-calls'
import type { CreateLineAudio } from './line-audio'
import { qualitySampler } from './quality-sampler'
import type { CallTracks } from './recording/call-tracks'

/** The lines this window has. */
export interface HostedLines {
  readonly practice: CreateLinePort
  readonly manual: CreateLinePort
  readonly sip: (emit: (event: LineEvent) => void, tell: (status: LineStatus) => void) => AccountLinePort<SipLogin>
  /** Tries a login beside the one in use, and lets go of it again. */
  readonly testSip: (login: SipLogin) => Promise<LineStatus>
  readonly twilio: (listeners: TwilioListeners) => AccountLinePort<TwilioLogin>
  readonly testTwilio: (login: TwilioLogin) => Promise<LineStatus>
  /** The sound of the bell. */
  readonly ring: Ring
  /** The sound they share. */
  readonly audio: CreateLineAudio
  /** Where they lay open the sound of their calls. */
  readonly tracks: Pick<CallTracks, 'of' | 'forget'>
  readonly timers: Timers
}

/**
 * Main's hand in the line window: passes commands to the adapter of the call they name, and its events back. An order for a call that
 * nobody has begun, or that is over, has no effect. Returns how to end every call, for when the window goes.
 */
export function hostLine(bridge: LineBridge, lines: HostedLines): () => void {
  const carriers = new Map<string, LinePort>()
  const sampler = qualitySampler(lines.timers, (callId, sample) => bridge.report({ kind: 'quality', callId, sample }))
  const ringing = new Set<string>()
  const bell = callerBell(lines.ring)
  const begin = (callId: string, port: LinePort): void => {
    endSoundTest()
    carriers.set(callId, port)
    bell.follow(carriers.size, ringing.size)
  }
  const ringNoMore = (callId: string): void => {
    ringing.delete(callId)
    bell.follow(carriers.size, ringing.size)
  }
  const forget = (callId: string): void => {
    carriers.delete(callId)
    sampler.release(callId)
    ringNoMore(callId)
  }
  // main passes over what comes from a call that it knows no more, so nothing is held back here
  const forward = (event: LineEvent): void => {
    if (echoes.takes(event)) return
    sampler.follow(event, carriers.get(event.callId))
    if (event.kind === 'incoming') {
      ringing.add(event.callId)
      begin(event.callId, ports[event.lineKind])
    } else if (event.kind === 'ended' || event.kind === 'failed') forget(event.callId)
    bridge.report(event)
  }
  const echoes = echoCalls(() => sip, lines.tracks)
  const sip = lines.sip(forward, (status) => bridge.report({ kind: 'status', status }))
  const controls = controlRequests(bridge.report)
  const twilio = lines.twilio({
    emit: forward,
    tell: (status) => bridge.report({ kind: 'twilio_status', status }),
    onTokenWanted: () => bridge.report({ kind: 'token_wanted' }),
    askCallServer: controls.ask
  })
  const ports: Readonly<Record<LineKind, LinePort>> = { practice: lines.practice(forward), manual: lines.manual(forward), sip, twilio }
  const audio = lines.audio(bridge.report, {
    changed(devices) {
      for (const port of Object.values(ports)) port.setDevices(devices).catch(() => {})
    },
    callEcho: echoes.call
  })
  const endSoundTest = (): void => audio.obey({ kind: 'sound_test', test: null })

  const register = (callId: string, lineKind: LineKind): void => {
    const port = ports[lineKind]
    begin(callId, port)
    port.register().then(
      () => bridge.report({ kind: 'registered', callId }),
      (error: unknown) => forward({ kind: 'failed', callId, code: failureOf(error) })
    )
  }

  const release = (callId: string): void => {
    carriers.get(callId)?.hangup(callId)
    forget(callId)
    bridge.report({ kind: 'released', callId })
  }

  const tested = async (testId: string, test: Promise<LineStatus>): Promise<void> => {
    bridge.report({ kind: 'tested', testId, status: await test.catch((): LineStatus => ({ kind: 'failed', code: 'line.not_ready' })) })
  }

  bridge.onCommand((command) => {
    if (command.kind === 'account') sip.connect(command.login)
    else if (command.kind === 'twilio') twilio.connect(command.login)
    else if (command.kind === 'test') void tested(command.testId, lines.testSip(command.login))
    else if (command.kind === 'test_twilio') void tested(command.testId, lines.testTwilio(command.login))
    else if (command.kind === 'controlled') controls.answered(command.controlId, command.done)
    else if (command.kind === 'hurry') for (const line of [sip, twilio]) line.hurry()
    // somebody has begun to call while main let the test begin
    else if (command.kind === 'echo_test' && carriers.size > 0) bridge.report({ kind: 'sound_test', test: 'echo', state: 'idle' })
    else if (!('callId' in command)) audio.obey(command)
    else if (command.kind === 'register') register(command.callId, command.lineKind)
    else if (command.kind === 'hangup') release(command.callId)
    else if (command.kind === 'ring') ports.practice.ring?.(command)
    else {
      if (command.kind === 'answer') ringNoMore(command.callId)
      const port = carriers.get(command.callId)
      if (port) obey(port, command)
    }
  })
  bridge.report({ kind: 'ready' })
  return () => {
    endSoundTest()
    for (const [callId, port] of carriers) port.hangup(callId)
  }
}

function obey(port: LinePort, command: Exclude<CallCommand, { kind: 'register' | 'hangup' | 'ring' }>): void {
  const { callId } = command
  switch (command.kind) {
    case 'dial':
      port.dial(command)
      break
    case 'answer':
      port.answer(callId, command.options)
      break
    case 'mute':
      port.mute(callId, command.on)
      break
    case 'hold':
      port.hold(callId, command.on)
      break
    case 'digits':
      port.sendDigits(callId, command.digits)
      break
    case 'transfer':
      port.transfer(callId, command.target)
      break
    case 'join':
      port.join(callId, command.otherCallId)
      break
    case 'cue':
      port.cue?.(callId, command.cue)
      break
    default:
      assertNever(command)
  }
}
