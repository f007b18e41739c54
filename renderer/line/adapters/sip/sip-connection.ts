import type { UA } from 'jssip'
import type { RTCSessionEvent } from 'jssip/lib/UA'
import type { LineFailure } from '../../../../shared/domain/call/end-reason'
import type { LineStatus } from '../../../../shared/domain/call/line-status'
import { type Caller, readCaller } from '../../../../shared/domain/call/read-caller'
import type { SipLogin } from '../../../../shared/domain/call/sip-account'
import type { Timers } from '../../../../shared/lib/timers'
import type { SipMedia } from '../../audio/sip-media'
import { sipAgent } from './sip-agent'
import { loginRefusal } from './sip-answers'
import type { SipSession } from './sip-session'
import type { CreateSipSocket } from './sip-socket'
import { type WatchedSocket, watchedSocket } from './watched-socket'

/** What every part of the SIP line stands on. */
export interface SipGround {
  readonly timers: Timers
  readonly media: SipMedia
  readonly createSocket: CreateSipSocket
  /** Somebody calls. Where nobody listens, every caller hears that the line is busy. */
  readonly onCaller?: (session: SipSession, caller: Caller) => void
}

/** One account, logged in for as long as it can be. */
export interface SipConnection {
  readonly login: SipLogin
  readonly agent: UA
  /** Why nothing comes from the exchange just now. */
  absence(): LineFailure
  /** Connects now instead of at JsSIP's next attempt, or makes sure at once that the connection has survived. */
  hurry(): void
  /** Logs out. Nothing is told any more. */
  stop(): void
}

/** Milliseconds after which a server that says nothing counts as gone. */
const PATIENCE = 10_000
/** Milliseconds until the next login after the server could not take one. */
const RETRY = 15_000

/**
 * Logs in and stays logged in: JsSIP reconnects by itself when the socket is lost, and this tells how it stands. `failed` is the last it
 * tells. Undefined where the account makes no SIP address.
 */
export function sipConnection(login: SipLogin, ground: SipGround, tell: (status: LineStatus) => void): SipConnection | undefined {
  const { timers, media, createSocket, onCaller } = ground
  const socket = watchedSocket(createSocket(login.account.url), timers)
  const agent = agentOf(login, socket)
  if (!agent) return undefined
  let silent = false
  /** The connection is doubted: where it is lost, another is not waited for. */
  let doubted = false
  let stopTimer: () => void = () => {}
  const absence = (): LineFailure => (media.isOnline() ? 'line.server_gone' : 'line.no_network')
  const say = (status: LineStatus): void => {
    if (!silent) tell(status)
  }
  const after = (milliseconds: number, callback: () => void): void => {
    stopTimer()
    stopTimer = timers.after(milliseconds, callback)
  }
  const stop = (): void => {
    silent = true
    stopTimer()
    stopHurrying()
    agent.stop()
  }

  const hurryUp = (): void => {
    if (silent) return
    doubted = agent.isConnected()
    hurry(agent, socket)
  }

  agent.on('connecting', () => after(PATIENCE, () => say({ kind: 'waiting', code: absence() })))
  agent.on('disconnected', () => {
    stopTimer()
    say({ kind: 'waiting', code: absence() })
    if (doubted) timers.after(0, hurryUp)
    doubted = false
  })
  agent.on('registered', () => {
    stopTimer()
    doubted = false
    say({ kind: 'ready' })
  })
  agent.on('registrationFailed', ({ response }) => {
    // without an answer the connection is what failed, and JsSIP restores that
    const status: LineStatus = response ? loginRefusal(response.status_code) : { kind: 'waiting', code: absence() }
    say(status)
    if (status.kind !== 'failed') return after(RETRY, () => agent.register())
    // a wrong password must not be tried until the exchange locks the account; a call that is going on goes on
    silent = true
    stopTimer()
    agent.unregister()
  })
  agent.on('newRTCSession', ({ originator, session, request }: RTCSessionEvent) => {
    if (originator !== 'remote') return
    if (onCaller) onCaller(session, callerOf(request))
    else session.terminate({ status_code: 486 })
  })
  const stopHurrying = media.onOnline(hurryUp)
  agent.start()
  return { login, agent, absence, hurry: hurryUp, stop }
}

function agentOf(login: SipLogin, socket: WatchedSocket): UA | undefined {
  try {
    return sipAgent(login, socket, Math.random())
  } catch {
    return undefined
  }
}

function callerOf(request: RTCSessionEvent['request']): Caller {
  return readCaller({
    asserted: request.getHeaders('P-Asserted-Identity'),
    from: request.getHeader('From') ?? '',
    privacy: request.getHeader('Privacy') ?? ''
  })
}

function hurry(agent: UA, socket: WatchedSocket): void {
  if (agent.isConnected()) {
    socket.doubt()
    agent.register()
    return
  }
  const { transport } = agent as UA & { readonly transport: { connect(): void; disconnect(): void } }
  // an attempt that began on another network would be waited for in vain
  transport.disconnect()
  transport.connect()
}
