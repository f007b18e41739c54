import { vi } from 'vitest'
import { sipLine } from '../../renderer/line/adapters/sip/sip-port'
import type { LineEvent } from '../../shared/domain/call/line-event'
import type { AccountLinePort } from '../../shared/domain/call/line-port'
import type { LineStatus } from '../../shared/domain/call/line-status'
import { SipLogin } from '../../shared/domain/call/sip-account'
import { systemTimers } from '../../shared/lib/timers'
import { type FakeExchange, fakeExchange } from './fake-exchange'
import { FakePeer, installFakePeer } from './fake-peer'
import { type FakeSipMedia, fakeSipMedia } from './fake-sip-media'
import type { FarCaller } from './far-caller'

const NUMBER = '+81312345678'
const OPTIONS = { speed: 1, speech: true, volume: 0.6 }

/** The SIP line and an exchange, joined in memory. Time stands still (vitest's fake timers) until `pass`. */
export interface SipRig {
  readonly exchange: FakeExchange
  readonly media: FakeSipMedia
  readonly line: AccountLinePort<SipLogin>
  readonly events: LineEvent[]
  readonly statuses: LineStatus[]
  pass(milliseconds: number): Promise<void>
  /** Events of a call by kind, in order. */
  kinds(): string[]
  /** Logs in and waits until that has come to something. */
  login(changes?: Partial<SipLogin['account']>): Promise<void>
  /** Dials, until the exchange has the invitation. */
  dial(callId?: string): Promise<void>
  /** Dials, and the far side answers. */
  talk(callId?: string): Promise<void>
  /** Somebody calls and it rings here; `from`: the header lines that tell who. The id is the line's own. */
  offered(from?: readonly string[]): Promise<{ readonly caller: FarCaller; readonly callId: string }>
  /** Takes a call that rings here. */
  take(callId: string): Promise<void>
  /** The browser's connection of the latest call. */
  peer(): FakePeer
}

export const PASSWORD = 'right'

export function sipAccount(changes: Partial<SipLogin['account']> = {}, password = PASSWORD): SipLogin {
  return SipLogin.parse({
    account: {
      url: 'wss://pbx.example.co.jp:8443/ws',
      domain: 'pbx.example.co.jp',
      user: 'desk',
      number: '',
      numberForm: 'national',
      iceServers: [],
      ...changes
    },
    secrets: { password, icePassword: '' }
  })
}

export function sipRig(): SipRig {
  installFakePeer()
  const exchange = fakeExchange(PASSWORD)
  const media = fakeSipMedia()
  const events: LineEvent[] = []
  const statuses: LineStatus[] = []
  const line = sipLine(
    systemTimers,
    media,
    exchange.createSocket
  )(
    (event) => events.push(event),
    (status) => statuses.push(status)
  )
  const pass = async (milliseconds: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(milliseconds)
  }
  const rig: SipRig = {
    exchange,
    media,
    line,
    events,
    statuses,
    pass,
    kinds: () => events.map(({ kind }) => kind),
    async login(changes) {
      line.connect(sipAccount(changes))
      await pass(50)
    },
    async dial(callId = 'call-1') {
      line.dial({ callId, number: NUMBER, options: OPTIONS })
      await pass(50)
    },
    async talk(callId) {
      await rig.dial(callId)
      exchange.phone().answer()
      await pass(50)
    },
    async offered(from) {
      const caller = exchange.callDesk(from)
      await pass(50)
      const event = events.findLast(({ kind }) => kind === 'incoming')
      if (!event) throw new Error('nobody has been told of the call')
      return { caller, callId: event.callId }
    },
    async take(callId) {
      line.answer(callId, OPTIONS)
      await pass(50)
    },
    peer() {
      const peer = FakePeer.all.at(-1)
      if (!peer) throw new Error('there is no connection')
      return peer
    }
  }
  return rig
}
