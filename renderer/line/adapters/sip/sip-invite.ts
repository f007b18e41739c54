import type { UA } from 'jssip'
import { dialledForm, type SipLogin } from '../../../../shared/domain/call/sip-account'
import type { Timers } from '../../../../shared/lib/timers'
import { sipAddress } from './sip-agent'
import type { SipConnection } from './sip-connection'

export type SipSession = ReturnType<UA['call']>

/** Milliseconds that a call waits for a better address once it has any. */
const GATHERING = 300

/** Places a call and sends the invitation as soon as it names one usable address. Throws where the number makes no SIP address. */
export function sipInvite({ agent, login }: SipConnection, number: string, microphone: MediaStream, timers: Timers): SipSession {
  const { account } = login
  const session = agent.call(sipAddress(dialledForm(number, account), account.domain), {
    mediaStream: microphone,
    mediaConstraints: { audio: true, video: false },
    pcConfig: { iceServers: iceServersOf(login) },
    rtcOfferConstraints: {},
    extraHeaders: callerHeaders(login)
  })
  let waiting = false
  session.on('icecandidate', ({ candidate, ready }) => {
    // finding every address takes most of a call's start; those that come later are used all the same, the far side just learns them later
    if (isUsable(candidate)) return ready()
    if (!waiting) timers.after(GATHERING, ready)
    waiting = true
  })
  return session
}

/**
 * The number to be shown to the called side, where the account names one. It is asked for by the header made for that (RFC 3325, 9.2): the
 * From line stays the account's own, since exchanges compare it with the login and refuse, or don't recognise, any other.
 */
function callerHeaders({ account }: SipLogin): string[] {
  return account.number === '' ? [] : [`P-Preferred-Identity: <${sipAddress(account.number, account.domain)}>`]
}

function iceServersOf({ account, secrets }: SipLogin): RTCIceServer[] {
  return account.iceServers.map(({ url, user }) =>
    user === '' ? { urls: url } : { urls: url, username: user, credential: secrets.icePassword }
  )
}

/** Sound goes over UDP, and a name that only this computer's own network can look up helps no exchange. */
function isUsable({ candidate, protocol }: RTCIceCandidate): boolean {
  return protocol === 'udp' && !candidate.includes('.local ')
}
