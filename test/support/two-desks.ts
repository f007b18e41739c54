import { vi } from 'vitest'
import { sipLine } from '../../renderer/line/adapters/sip/sip-port'
import type { CreateSipSocket, SipSocket } from '../../renderer/line/adapters/sip/sip-socket'
import type { LineEvent } from '../../shared/domain/call/line-event'
import type { AccountLinePort } from '../../shared/domain/call/line-port'
import type { SipLogin } from '../../shared/domain/call/sip-account'
import { systemTimers } from '../../shared/lib/timers'
import { installFakePeer } from './fake-peer'
import { type FakeSipMedia, fakeSipMedia } from './fake-sip-media'
import { addressIn, answerTo, header, readSip, type SipMessage } from './sip-message'
import { sipAccount } from './sip-rig'

/** One of two desks, with the line as it is. */
export interface Party {
  readonly line: AccountLinePort<SipLogin>
  readonly media: FakeSipMedia
  readonly events: LineEvent[]
  /** The id of the call that came in last. */
  offeredCall(): string
}

/** Two desks at one exchange in memory, which hands everything on from the one to the other. Time stands still until `pass`. */
export interface TwoDesks {
  readonly left: Party
  readonly right: Party
  /** Loses the next message of which this holds. */
  lose(which: (message: SipMessage) => boolean): void
  pass(milliseconds: number): Promise<void>
}

interface Wire {
  socket?: SipSocket
  contact: string
}

export async function twoDesks(): Promise<TwoDesks> {
  installFakePeer()
  let losing: ((message: SipMessage) => boolean) | undefined
  const wires: readonly [Wire, Wire] = [{ contact: '' }, { contact: '' }]
  const party = (user: string, mine: Wire, others: Wire): Party => {
    const take = (message: SipMessage): void => {
      if (message.method === 'REGISTER') {
        mine.contact = header(message, 'contact')
        mine.socket?.ondata(answerTo(message, 200, [`Contact: ${mine.contact}`, `Expires: ${header(message, 'expires')}`]))
      } else if (losing?.(message)) losing = undefined
      else others.socket?.ondata(addressed(message, others.contact))
    }
    const media = fakeSipMedia()
    const events: LineEvent[] = []
    const line = sipLine(
      systemTimers,
      media,
      wireTo(mine, take)
    )(
      (event) => events.push(event),
      () => {}
    )
    line.connect(sipAccount({ user }))
    return { line, media, events, offeredCall: () => events.findLast(({ kind }) => kind === 'incoming')?.callId ?? '' }
  }
  const pass = async (milliseconds: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(milliseconds)
  }
  const [one, two] = wires
  const desks = { left: party('left', one, two), right: party('right', two, one) }
  await pass(50)
  return {
    ...desks,
    pass,
    lose(which) {
      losing = which
    }
  }
}

/** A request that begins something is sent to where the other desk has said that it is. */
function addressed({ text, status, start, headers }: SipMessage, contact: string): string {
  const begins = status === 0 && !headers.get('to')?.includes(';tag=')
  return begins ? text.replace(start, `${start.split(' ')[0]} ${addressIn(contact)} SIP/2.0`) : text
}

function wireTo(wire: Wire, take: (message: SipMessage) => void): CreateSipSocket {
  return (url) => {
    const socket: SipSocket = {
      url,
      via_transport: 'WSS',
      sip_uri: 'sip:pbx.example.co.jp;transport=ws',
      connect() {
        wire.socket = socket
        queueMicrotask(() => socket.onconnect())
      },
      disconnect() {
        delete wire.socket
      },
      send(text) {
        queueMicrotask(() => take(readSip(String(text))))
        return true
      },
      isConnected: () => wire.socket === socket,
      isConnecting: () => false,
      onconnect: () => {},
      ondisconnect: () => {},
      ondata: () => {}
    }
    return socket
  }
}
