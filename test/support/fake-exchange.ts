import { createHash } from 'node:crypto'
import type { CreateSipSocket, SipSocket } from '../../renderer/line/adapters/sip/sip-socket'
import { FarCaller, SOMEBODY } from './far-caller'
import { FarPhone } from './far-phone'
import { addressIn, answerTo, header, readSip, type SipMessage } from './sip-message'

const REALM = 'pbx.example.co.jp'
const NONCE = 'abcdef'

/** A telephone exchange in memory: registrar and proxy in one, reached by sockets that can be cut, refused or go deaf. */
export interface FakeExchange {
  readonly createSocket: CreateSipSocket
  /** Every request it received, by method. */
  readonly requests: SipMessage[]
  /** Answers it received to its own requests. */
  readonly answers: SipMessage[]
  /** The phones that were called, the latest last. */
  readonly phones: FarPhone[]
  /** The phone of the call that goes on. */
  phone(): FarPhone
  methods(): string[]
  /** Refuses logins with this status; 0 takes them again. */
  refuseLogins(status: number): void
  /** Refuses new offers in mid-call with this status; 0 takes them again, -1 leaves them unanswered. */
  refuseOffers(status: number): void
  /** Cuts every socket and takes no new one. */
  goDown(): void
  comeBack(): void
  /** Everything sent is lost, and no socket notices. */
  goDeaf(): void
  /** Refuses with this status to hand anybody over; 0 takes that again, -1 leaves it unanswered. */
  refuseTransfers(status: number): void
  /** Somebody calls this desk; `from`: the header lines that tell who; `leavesOffer`: it is the desk that offers terms. */
  callDesk(from?: readonly string[], leavesOffer?: boolean): FarCaller
}

export function fakeExchange(password: string): FakeExchange {
  const sockets = new Set<SipSocket>()
  const requests: SipMessage[] = []
  const answers: SipMessage[] = []
  const phones: FarPhone[] = []
  const callers: FarCaller[] = []
  let up = true
  let deaf = false
  let loginRefusal = 0
  let offerRefusal = 0
  let transferRefusal = 0

  const send = (text: string): void => {
    queueMicrotask(() => {
      if (!deaf) for (const socket of sockets) socket.ondata(text)
    })
  }
  const login = (request: SipMessage): string => {
    if (loginRefusal > 0) return answerTo(request, loginRefusal)
    const proof = header(request, 'authorization')
    if (proof === '') return answerTo(request, 401, [`WWW-Authenticate: Digest realm="${REALM}", nonce="${NONCE}"`])
    if (!isProof(proof, request, password)) return answerTo(request, 403)
    return answerTo(request, 200, [`Contact: ${header(request, 'contact')}`, `Expires: ${header(request, 'expires')}`])
  }
  /** The far side of the call to which a message belongs. */
  const farSide = (message: SipMessage): FarPhone | FarCaller | undefined =>
    [...phones, ...callers].find(({ callId }) => callId === header(message, 'call-id'))
  const offer = (request: SipMessage): void => {
    if (offerRefusal > 0) send(answerTo(request, offerRefusal))
    else if (offerRefusal === 0) farSide(request)?.agree(request)
  }
  const serve = (request: SipMessage): void => {
    requests.push(request)
    const { method } = request
    if (method === 'REGISTER') send(login(request))
    else if (method === 'INVITE' && header(request, 'to').includes(';tag=')) offer(request)
    else if (method === 'INVITE') phones.push(new FarPhone(request, send))
    else if (method === 'REFER') answerTransfer(request)
    else if (method !== 'ACK') send(answerTo(request, 200))
    if (method === 'CANCEL') phones.find((phone) => phone === farSide(request))?.refuse(487)
    if (method === 'BYE') farSide(request)?.hungUp()
  }
  const answerTransfer = (request: SipMessage): void => {
    if (transferRefusal >= 0) send(answerTo(request, transferRefusal || 202))
  }
  const receive = (message: SipMessage): void => {
    if (message.status === 0) serve(message)
    else hear(message)
  }
  const hear = (message: SipMessage): void => {
    answers.push(message)
    const caller = callers.find(({ callId }) => callId === header(message, 'call-id'))
    if (message.method === 'INVITE') caller?.receive(message)
  }

  return {
    requests,
    answers,
    phones,
    phone() {
      const phone = phones.at(-1)
      if (!phone) throw new Error('no call has reached the exchange')
      return phone
    },
    methods: () => requests.map(({ method }) => method),
    refuseLogins(status) {
      loginRefusal = status
    },
    refuseOffers(status) {
      offerRefusal = status
    },
    goDown() {
      up = false
      for (const socket of [...sockets]) {
        sockets.delete(socket)
        socket.ondisconnect(true, 1006, '')
      }
    },
    comeBack() {
      up = true
      deaf = false
    },
    goDeaf() {
      deaf = true
    },
    refuseTransfers(status) {
      transferRefusal = status
    },
    callDesk(from = [SOMEBODY], leavesOffer = false) {
      const contact = header(requests.findLast(({ method }) => method === 'REGISTER') ?? readSip(''), 'contact')
      const caller = new FarCaller(`incoming-${callers.length + 1}`, addressIn(contact), from, send, leavesOffer)
      callers.push(caller)
      return caller
    },
    createSocket: (url) => {
      const socket: SipSocket = {
        url,
        via_transport: 'WSS',
        sip_uri: 'sip:pbx.example.co.jp;transport=ws',
        connect() {
          queueMicrotask(() => {
            if (up) sockets.add(socket)
            if (up) socket.onconnect()
            else socket.ondisconnect(true, 1006, '')
          })
        },
        disconnect: () => void sockets.delete(socket),
        send(text) {
          if (!sockets.has(socket)) return false
          const message = readSip(String(text))
          if (!deaf) queueMicrotask(() => receive(message))
          return true
        },
        isConnected: () => sockets.has(socket),
        isConnecting: () => false,
        onconnect: () => {},
        ondisconnect: () => {},
        ondata: () => {}
      }
      return socket
    }
  }
}

/** RFC 2617, 3.2.2.1, without quality of protection. */
function isProof(authorization: string, request: SipMessage, password: string): boolean {
  const part = (name: string) => new RegExp(`[ ,]${name}="([^"]*)"`).exec(authorization)?.[1] ?? ''
  const md5 = (text: string) => createHash('md5').update(text).digest('hex')
  const secret = md5(`${part('username')}:${REALM}:${password}`)
  return part('response') === md5(`${secret}:${NONCE}:${md5(`${request.method}:${part('uri')}`)}`)
}
