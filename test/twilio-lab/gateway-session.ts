import type { WebSocket } from 'ws'
import { z } from 'zod'

const VERSION = '1.6'
const HEARTBEAT = '\n'
/** Milliseconds; well under the fifteen seconds after which the SDK counts a silent connection as dead. */
const HEARTBEAT_INTERVAL = 5_000

/** What the SDK says. Only the fields that the gateway looks at. */
export const Frame = z.object({
  type: z.string(),
  payload: z
    .object({
      token: z.string(),
      callsid: z.string(),
      sdp: z.string(),
      reconnect: z.string(),
      dtmf: z.string(),
      media: z.object({ audio: z.boolean() }),
      twilio: z.object({ params: z.string().optional() })
    })
    .partial()
    .default({})
})
export type Frame = z.infer<typeof Frame>

/** One connection of an app. */
export class GatewaySession {
  identity: string | undefined
  registered = false
  mayCallOut = false
  /** From now on nothing comes through in either direction, though the connection looks alive. */
  blackHole = false
  private readonly heartbeat: NodeJS.Timeout
  private expiry: NodeJS.Timeout | undefined

  constructor(
    private readonly socket: WebSocket,
    onFrame: (frame: Frame) => void,
    onClose: () => void
  ) {
    this.heartbeat = setInterval(() => this.write(HEARTBEAT), HEARTBEAT_INTERVAL)
    socket.on('message', (data) => {
      const text = String(data)
      if (text !== HEARTBEAT && !this.blackHole) onFrame(Frame.parse(JSON.parse(text)))
    })
    socket.on('close', () => {
      clearInterval(this.heartbeat)
      clearTimeout(this.expiry)
      onClose()
    })
  }

  send(type: string, payload: Readonly<Record<string, unknown>> = {}): void {
    this.write(JSON.stringify({ type, version: VERSION, payload }))
  }

  /** Takes the person the token names, until it expires in `left` milliseconds. */
  admit(identity: string, mayCallOut: boolean, left: number): void {
    this.identity = identity
    this.mayCallOut = mayCallOut
    clearTimeout(this.expiry)
    this.expiry = setTimeout(() => this.expire(), left)
  }

  /** The token is no longer good: nobody can be called here until there is another. */
  expire(): void {
    this.registered = false
    this.send('error', { error: { code: 31205, message: 'JWT token expired' } })
    this.send('offline')
  }

  /** Cuts the connection without a word. */
  cut(): void {
    this.socket.terminate()
  }

  private write(text: string): void {
    if (!this.blackHole && this.socket.readyState === this.socket.OPEN) this.socket.send(text)
  }
}
