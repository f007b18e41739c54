import { dialledForm, type SipLogin } from '../../../../shared/domain/call/sip-account'
import type { Timers } from '../../../../shared/lib/timers'
import { sipAddress } from './sip-agent'
import { iceServersOf, sendEarly } from './sip-candidates'
import type { SipConnection } from './sip-connection'
import type { SipSession } from './sip-session'

/** Places a call. Throws where the number makes no SIP address. */
export function sipInvite({ agent, login }: SipConnection, number: string, microphone: MediaStream, timers: Timers): SipSession {
  const { account } = login
  const session = agent.call(sipAddress(dialledForm(number, account), account.domain), {
    mediaStream: microphone,
    mediaConstraints: { audio: true, video: false },
    pcConfig: { iceServers: iceServersOf(login) },
    rtcOfferConstraints: {},
    extraHeaders: callerHeaders(login)
  })
  sendEarly(session, timers)
  return session
}

/**
 * The number to be shown to the called side, where the account names one. It is asked for by the header made for that (RFC 3325, 9.2): the
 * From line stays the account's own, since exchanges compare it with the login and refuse, or don't recognise, any other.
 */
function callerHeaders({ account }: SipLogin): string[] {
  return account.number === '' ? [] : [`P-Preferred-Identity: <${sipAddress(account.number, account.domain)}>`]
}
