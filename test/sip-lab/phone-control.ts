import { connect, type Socket } from 'node:net'
import { z } from 'zod'
import { NetstringReader, netstring } from './netstrings'
import { HOST } from './ports'

/** How long baresip may take to answer a command, milliseconds. */
const ANSWER_DEADLINE = 10_000

const Message = z.union([
  z.object({ response: z.literal(true), ok: z.boolean(), data: z.string(), token: z.string() }),
  z.object({
    event: z.literal(true),
    type: z.string(),
    id: z.string().optional(),
    direction: z.enum(['incoming', 'outgoing']).optional(),
    peeruri: z.string().optional(),
    param: z.string().optional()
  })
])
/** What baresip reports of itself. `id` is the call's; `param` depends on the type: a reason, a digit, a SIP status. */
export type PhoneEvent = Extract<z.infer<typeof Message>, { event: true }>
type PhoneResponse = Extract<z.infer<typeof Message>, { response: true }>

export interface PhoneControl {
  /** What baresip answers. @throws when it refuses. */
  command(name: string, params?: string): Promise<string>
  close(): void
}

/** Connects to baresip's control port; `undefined` while nobody listens there. */
export function controlPhone(port: number, onEvent: (event: PhoneEvent) => void): Promise<PhoneControl | undefined> {
  const socket = connect(port, HOST)
  return new Promise((resolve) => {
    socket.once('error', () => resolve(undefined))
    socket.once('connect', () => resolve(controlOver(socket, onEvent)))
  })
}

function controlOver(socket: Socket, onEvent: (event: PhoneEvent) => void): PhoneControl {
  const waiting = new Map<string, (response: PhoneResponse) => void>()
  const reader = new NetstringReader()
  let commands = 0
  // a phone that was killed answers no more: its commands run into their deadline
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    for (const text of reader.read(chunk)) {
      const message = Message.parse(JSON.parse(text))
      if ('event' in message) onEvent(message)
      else waiting.get(message.token)?.(message)
    }
  })
  return {
    close: () => socket.destroy(),
    command(name, params) {
      commands += 1
      const token = String(commands)
      socket.write(netstring(JSON.stringify({ command: name, params, token })))
      return new Promise((resolve, reject) => {
        const patience = setTimeout(() => reject(new Error(`${name}: no answer`)), ANSWER_DEADLINE)
        waiting.set(token, ({ ok, data }) => {
          clearTimeout(patience)
          waiting.delete(token)
          if (ok) resolve(data)
          else reject(new Error(`${name} ${params ?? ''}: ${data}`))
        })
      })
    }
  }
}
