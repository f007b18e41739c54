import type { Timers } from '../../../../shared/lib/timers'
import { iceServersOf, sendEarly } from './sip-candidates'
import type { SipConnection } from './sip-connection'
import type { SipSession } from './sip-session'

/** Takes a call from outside. Throws where it is over already, or where its invitation can't be taken. */
export function sipAccept({ login }: SipConnection, session: SipSession, microphone: MediaStream, timers: Timers): void {
  sendEarly(session, timers)
  session.answer({ mediaStream: microphone, pcConfig: { iceServers: iceServersOf(login) } })
}
