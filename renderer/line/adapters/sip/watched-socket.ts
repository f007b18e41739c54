import type { Timers } from '../../../../shared/lib/timers'
import type { SipSocket } from './sip-socket'

/** Milliseconds in which something has to come back after a request; shorter than a call may go without progress. */
const ANSWER_DUE = 8_000
/** The same where there is reason to think that it is dead. */
const ANSWER_DUE_SOON = 1_500

export interface WatchedSocket extends SipSocket {
  /** The computer has slept or its network has changed: the next request has to be answered soon. */
  doubt(): void
}

/**
 * A socket that notices by itself when it is dead: a connection that was cut without a word (a network that changed, a router that forgot it)
 * looks alive for minutes, and JsSIP would go on believing in it. A request to which nothing at all comes back counts as its loss.
 */
export function watchedSocket(socket: SipSocket, timers: Timers): WatchedSocket {
  let answerDue = ANSWER_DUE
  let stopWaiting: (() => void) | undefined
  const heard = (): void => {
    stopWaiting?.()
    stopWaiting = undefined
    answerDue = ANSWER_DUE
  }
  const expect = (): void => {
    stopWaiting ??= timers.after(answerDue, () => {
      stopWaiting = undefined
      socket.disconnect()
      watched.ondisconnect(true)
    })
  }

  const watched: WatchedSocket = {
    url: socket.url,
    via_transport: socket.via_transport,
    sip_uri: socket.sip_uri,
    connect() {
      socket.onconnect = () => watched.onconnect()
      socket.ondata = (data) => {
        heard()
        watched.ondata(data)
      }
      socket.ondisconnect = (...why) => {
        heard()
        watched.ondisconnect(...why)
      }
      socket.connect()
    },
    disconnect() {
      heard()
      socket.disconnect()
    },
    send(message) {
      const sent = socket.send(message)
      if (sent && wantsAnswer(message)) expect()
      return sent
    },
    doubt() {
      heard()
      answerDue = ANSWER_DUE_SOON
    },
    isConnected: () => socket.isConnected(),
    isConnecting: () => socket.isConnecting(),
    // JsSIP puts its own in place of these
    onconnect: () => {},
    ondisconnect: () => {},
    ondata: () => {}
  }
  return watched
}

function wantsAnswer(message: unknown): boolean {
  return typeof message === 'string' && !/^(SIP\/2\.0 |ACK |\r\n)/.test(message)
}
