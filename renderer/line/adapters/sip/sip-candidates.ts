import type { SipLogin } from '../../../../shared/domain/call/sip-account'
import type { Timers } from '../../../../shared/lib/timers'
import type { SipSession } from './sip-session'

/** Milliseconds that a call waits for a better address once it has any. */
const GATHERING = 300

/**
 * Lets a session send its terms as soon as they name one usable address: finding every address takes most of a call's start. Those that come
 * later are used all the same, the far side just learns them later.
 */
export function sendEarly(session: SipSession, timers: Timers): void {
  let waiting = false
  session.on('icecandidate', ({ candidate, ready }) => {
    if (isUsable(candidate)) return ready()
    if (!waiting) timers.after(GATHERING, ready)
    waiting = true
  })
}

/** The servers that help the sound to find a way. */
export function iceServersOf({ account, secrets }: SipLogin): RTCIceServer[] {
  return account.iceServers.map(({ url, user }) =>
    user === '' ? { urls: url } : { urls: url, username: user, credential: secrets.icePassword }
  )
}

/** Sound goes over UDP, and a name that only this computer's own network can look up helps no exchange. */
function isUsable({ candidate, protocol }: RTCIceCandidate): boolean {
  return protocol === 'udp' && !candidate.includes('.local ')
}
