import { C } from 'jssip'
import type { SipSession } from './sip-session'

/** Causes for which JsSIP hangs up by itself although the call is well, or may become so again. */
const SURVIVABLE: ReadonlySet<string> = new Set([
  // a new offer (hold, a return of the connection) was refused: what was agreed before goes on (RFC 3261, 14.1)
  C.causes.WEBRTC_ERROR,
  // no way through for the sound: the machine decides how long that is borne
  C.causes.RTP_TIMEOUT,
  // the socket was lost while something was being asked: sound does not go over it
  C.causes.CONNECTION_ERROR
])

/** Offers the far side new terms for the sound in mid-call. One offer at a time. */
export interface SipOffers {
  /** Asks; `done` learns whether it was granted. False where it can't be asked just now. */
  ask(constraints: RTCOfferOptions, done: (granted: boolean) => void): boolean
}

/** Takes over the decision when a call ends from JsSIP, which ends it whenever an offer fails. */
export function sipOffers(session: SipSession): SipOffers {
  const terminate = session.terminate.bind(session)
  let pending: ((granted: boolean) => void) | undefined
  const settle = (granted: boolean): void => {
    const done = pending
    pending = undefined
    if (!session.isEnded()) done?.(granted)
  }

  session.terminate = (options = {}) => {
    const { cause } = options
    const survives = cause === C.causes.RTP_TIMEOUT || (session.isEstablished() && cause !== undefined && SURVIVABLE.has(cause))
    if (!survives) return terminate(options)
    takeBack(session.connection)
    settle(false)
  }
  return {
    ask(constraints, done) {
      if (pending) return false
      pending = done
      if (session.renegotiate({ rtcOfferConstraints: constraints }, () => settle(true))) return true
      pending = undefined
      return false
    }
  }
}

/** An offer that was not answered leaves the connection waiting; nothing else can be agreed until it is taken back. */
function takeBack(connection: RTCPeerConnection): void {
  if (connection.signalingState === 'have-local-offer') connection.setLocalDescription({ type: 'rollback' }).catch(() => {})
}
