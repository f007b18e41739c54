import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { Certificate } from '../sip-lab/certificate'
import { HOST } from '../sip-lab/ports'
import { until } from '../sip-lab/until'
import { checkedToken } from './access-token'
import { GatewayCall } from './gateway-call'
import { type Frame, GatewaySession } from './gateway-session'
import { ACCOUNT } from './twilio-account'

/** What becomes of a call that the app has placed. */
export type OnCall = (call: GatewayCall) => void | Promise<void>

/**
 * A double of the gateway with which Twilio's SDK speaks (a WebSocket of JSON messages). It follows what the SDK itself, version 2.18.5, reads
 * and sends: it proves the app against the SDK, not against Twilio's service.
 */
export class Gateway {
  /** Every call since the gateway was cleared, the latest last. */
  readonly calls: GatewayCall[] = []
  /** Says of the next tokens that they are no good, with this number. */
  tokenError: number | undefined
  /** Refuses every connection. */
  refusing = false
  /** How many of the next connections are cut as soon as they are made. */
  flaps = 0
  /** Whether the app may come back to a call after it has lost the connection. */
  resumable = true
  onCall: OnCall = () => {}
  /** How many tokens were taken. */
  admitted = 0
  /** The port at which it was, while it is dead. */
  private diedAt: number | undefined
  private readonly sessions = new Set<GatewaySession>()
  private readonly placed = new WeakSet<GatewayCall>()
  private readonly taken = new WeakSet<GatewayCall>()

  private constructor(
    private readonly server: Server,
    private readonly sockets: WebSocketServer
  ) {
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head))
  }

  static async start({ keyFile, certificateFile }: Certificate): Promise<Gateway> {
    const server = createServer({ key: readFileSync(keyFile), cert: readFileSync(certificateFile) })
    const gateway = new Gateway(server, new WebSocketServer({ noServer: true }))
    await new Promise<void>((resolve) => server.listen(0, HOST, resolve))
    return gateway
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  isRegistered(identity: string): boolean {
    return [...this.sessions].some((session) => session.registered && session.identity === identity)
  }

  /** How many connections there are. */
  sessionCount(): number {
    return this.sessions.size
  }

  /** Waits for the next call from the app that has been placed; each is given out once. */
  nextCall(): Promise<GatewayCall> {
    return until('a call from the app', () => {
      const call = this.calls.find((candidate) => this.placed.has(candidate) && !this.taken.has(candidate))
      if (call) this.taken.add(call)
      return call
    })
  }

  /** Calls the desk of this person. @throws when nobody has logged in by that name */
  async call(identity: string, from: string, custom: Readonly<Record<string, string>> = {}): Promise<GatewayCall> {
    const session = [...this.sessions].find((candidate) => candidate.registered && candidate.identity === identity)
    if (session === undefined) throw new Error(`nobody is logged in as ${identity}`)
    const parameters: Record<string, string> = {
      AccountSid: ACCOUNT.accountSid,
      From: from,
      To: `client:${identity}`,
      ApiVersion: '2010-04-01'
    }
    if (Object.keys(custom).length > 0) parameters.Params = new URLSearchParams(custom).toString()
    const call = new GatewayCall({ session, parameters, resumable: this.resumable })
    this.calls.push(call)
    this.taken.add(call)
    parameters.CallSid = call.sid
    await call.invite()
    return call
  }

  /** Cuts every connection, as a network does that fails. */
  dropSockets(): void {
    for (const session of this.sessions) session.cut()
  }

  /** Dies, with every connection; the calls and their sound are elsewhere. */
  async kill(): Promise<void> {
    this.diedAt = this.port
    const closed = new Promise((resolve) => this.server.close(resolve))
    this.dropSockets()
    this.server.closeAllConnections()
    await closed
  }

  /** Is there again, at the same address. */
  async startAgain(): Promise<void> {
    if (this.diedAt === undefined) return
    const port = this.diedAt
    this.diedAt = undefined
    await new Promise<void>((resolve) => this.server.listen(port, HOST, resolve))
  }

  /** Every connection looks alive, and nothing comes through. */
  swallow(): void {
    for (const session of this.sessions) session.blackHole = true
  }

  expireTokens(): void {
    for (const session of this.sessions) session.expire()
  }

  /** Ends every call and does as at the beginning. */
  clear(): void {
    for (const call of this.calls) if (call.state !== 'closed') call.hangup()
    this.calls.length = 0
    this.tokenError = undefined
    this.refusing = false
    this.flaps = 0
    this.resumable = true
  }

  async stop(): Promise<void> {
    for (const call of this.calls) call.close()
    this.dropSockets()
    this.sockets.close()
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.refusing || request.url !== '/signal') return void socket.destroy()
    this.sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const session: GatewaySession = new GatewaySession(
        webSocket,
        (frame) => void this.take(session, frame),
        () => this.closed(session)
      )
      this.sessions.add(session)
      if (this.flaps > 0) {
        this.flaps -= 1
        session.cut()
      }
    })
  }

  private closed(session: GatewaySession): void {
    this.sessions.delete(session)
    for (const call of this.calls) call.disconnected(session)
  }

  private async take(session: GatewaySession, { type, payload }: Frame): Promise<void> {
    if (type === 'listen') return this.listen(session, payload.token ?? '')
    if (type === 'register') return this.register(session, payload.media?.audio === true)
    if (type === 'invite') return this.invited(session, payload)
    const call = this.find(payload.callsid)
    if (call === undefined) return
    if (type === 'answer') await call.answeredByApp(payload.sdp ?? '')
    else if (type === 'hangup' || type === 'reject') call.endedByApp(type)
    else if (type === 'reinvite') await call.reoffered(payload.sdp ?? '')
    else if (type === 'dtmf') call.signalledDigits += payload.dtmf ?? ''
  }

  private async listen(session: GatewaySession, token: string): Promise<void> {
    const forced = this.tokenError
    const check =
      forced === undefined ? await checkedToken(token) : ({ ok: false, error: { code: forced, message: `error ${forced}` } } as const)
    if (!check.ok) return session.send('error', { error: check.error })
    const { identity, mayCallOut, left } = check.claims
    this.admitted += 1
    session.admit(identity, mayCallOut, left)
    session.send('connected', {
      edge: 'tokyo',
      region: 'jp1',
      home: 'us1',
      gateway: 'double',
      token: { identity, ttl: Math.max(0, Math.round(left / 1_000)) }
    })
  }

  private register(session: GatewaySession, on: boolean): void {
    session.registered = on && session.identity !== undefined
    if (session.identity === undefined) session.send('error', { error: { code: 31204, message: 'JWT is invalid' } })
    else session.send(on ? 'ready' : 'offline')
  }

  private async invited(session: GatewaySession, { callsid = '', sdp = '', reconnect, twilio }: Frame['payload']): Promise<void> {
    if (reconnect !== undefined) {
      if ((await this.find(callsid)?.resume(session, reconnect, sdp)) !== true) {
        session.send('hangup', { callsid, error: { code: 31209, message: 'call not found' } })
      }
      return
    }
    const parameters = Object.fromEntries(new URLSearchParams(twilio?.params ?? ''))
    const call = new GatewayCall({ session, parameters, clientSid: callsid, offer: sdp, resumable: this.resumable })
    this.calls.push(call)
    if (!session.mayCallOut) return call.hangup(31201)
    await this.onCall(call)
    this.placed.add(call)
  }

  private find(sid: string | undefined): GatewayCall | undefined {
    return this.calls.find((call) => call.state !== 'closed' && sid !== undefined && (call.sid === sid || call.clientSid === sid))
  }
}
