import { randomBytes } from 'node:crypto'
import { FarPeer, type FarSound } from './far-peer'
import type { GatewaySession } from './gateway-session'
import { SILENT_FRAME } from './spoken-tone'

type GatewayCallState = 'new' | 'ringing' | 'open' | 'closed'

interface CallOptions {
  readonly session: GatewaySession
  readonly parameters: Readonly<Record<string, string>>
  /** The name the app gave a call of its own, until it learns the gateway's. */
  readonly clientSid?: string
  readonly offer?: string
  /** Whether the app is told how to come back to this call after it has lost the connection. */
  readonly resumable: boolean
}

/** What is behind a call at the gateway: where its sound goes, and who wants to know how it stands. */
export interface BehindCall extends FarSound {
  /** The two ends of it talk. */
  opened(): void
  /** It is over, whoever ended it. Comes once. */
  closed(): void
}

const NOBODY: BehindCall = { says: () => SILENT_FRAME, hears() {}, opened() {}, closed() {} }

/** One call between the gateway and an app. */
export class GatewayCall {
  readonly sid = `CA${randomBytes(16).toString('hex')}`
  peer = this.newPeer()
  behind: BehindCall = NOBODY
  readonly parameters: Readonly<Record<string, string>>
  readonly clientSid: string | undefined
  /** How often the app came back to this call after a lost connection. */
  resumed = 0
  /** How often the app has looked for another way for the sound. */
  reoffers = 0
  /** Answers no more offers. */
  isDeafToOffers = false
  state: GatewayCallState = 'new'
  /** How the app ended it, where the app did. */
  endedBy: 'hangup' | 'reject' | undefined
  /** Keys that came by the gateway and not within the sound. */
  signalledDigits = ''
  private session: GatewaySession | undefined
  private token: string | undefined
  private offer: string | undefined

  constructor({ session, parameters, clientSid, offer, resumable }: CallOptions) {
    this.session = session
    this.parameters = parameters
    this.clientSid = clientSid
    this.offer = offer
    if (resumable) this.token = newToken()
  }

  /** Tells the app that it rings on the far side. */
  ring(): void {
    this.state = 'ringing'
    this.send('ringing', {})
  }

  /** The far side picks up. */
  async answer(): Promise<void> {
    const sdp = await this.peer.answer(this.offer ?? '')
    this.open()
    this.send('answer', { sdp, ...this.comeBack() })
  }

  /** Ends the call; `code` is the number of an error, where it is one. `named` false: says nothing of which call it is. */
  hangup(code?: number): void {
    // the app knows a call of its own by the gateway's name only after that rings
    const callsid = this.state === 'new' ? (this.clientSid ?? this.sid) : this.sid
    this.session?.send('hangup', { callsid, ...(code === undefined ? {} : { error: { code, message: `error ${code}` } }) })
    this.close()
  }

  /** The caller of a call that rings at the desk gives up. */
  cancel(): void {
    this.send('cancel', {})
    this.close()
  }

  /** Offers this call to the app. */
  async invite(): Promise<void> {
    const sdp = await this.peer.offer()
    this.state = 'ringing'
    this.send('invite', { sdp, parameters: this.parameters, ...this.comeBack() })
  }

  async answeredByApp(sdp: string): Promise<void> {
    await this.peer.accept(sdp)
    this.open()
  }

  endedByApp(how: 'hangup' | 'reject'): void {
    this.endedBy = how
    this.close()
  }

  /** The connection over which the app had this call is gone. Without a token it can't come back. */
  disconnected(session: GatewaySession): void {
    if (this.session !== session) return
    this.session = undefined
    if (this.token === undefined) this.close()
  }

  /** The app comes back over another connection; a call that still rings there is thereby taken, and withdrawn from where it rang. */
  async resume(session: GatewaySession, token: string, offer: string): Promise<boolean> {
    if (this.state === 'closed' || token !== this.token) return false
    if (this.state === 'ringing' && this.clientSid === undefined) await this.takeOver(offer)
    this.session = session
    this.resumed += 1
    this.token = newToken()
    this.send('answer', { sdp: this.peer.lastDescription(), ...this.comeBack() })
    return true
  }

  /** The app looks for another way for the sound. */
  async reoffered(sdp: string): Promise<void> {
    this.reoffers += 1
    if (this.isDeafToOffers) return
    this.offer = sdp
    this.send('answer', { sdp: await this.peer.answer(sdp), ...this.comeBack() })
  }

  close(): void {
    if (this.state === 'closed') return
    this.state = 'closed'
    this.peer.close().catch(() => {})
    this.behind.closed()
  }

  private open(): void {
    this.state = 'open'
    this.behind.opened()
  }

  private newPeer(): FarPeer {
    return new FarPeer({ says: (frame) => this.behind.says(frame), hears: (bytes) => this.behind.hears(bytes) })
  }

  private async takeOver(offer: string): Promise<void> {
    this.send('cancel', {})
    await this.peer.close()
    this.peer = this.newPeer()
    await this.peer.answer(offer)
    this.open()
  }

  private comeBack(): { reconnect?: string } {
    return this.token === undefined ? {} : { reconnect: this.token }
  }

  private send(type: string, payload: Readonly<Record<string, unknown>>): void {
    this.session?.send(type, { callsid: this.sid, ...payload })
  }
}

function newToken(): string {
  return randomBytes(8).toString('hex')
}
