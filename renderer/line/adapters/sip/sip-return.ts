import type { UA } from 'jssip'
import type { Signalling } from '../../../../shared/domain/call/call-state'
import type { Timers } from '../../../../shared/lib/timers'
import type { SipOffers } from './sip-offer'
import type { SipSession } from './sip-session'

/** Milliseconds until a return is tried again that came while something else was being agreed. */
const AGAIN = 1_000

/**
 * Follows the connection to the exchange during a call. When it has returned, the call is offered anew: the exchange learns where to send the
 * far side's hanging up, says so if that has happened meanwhile, and sound finds a new way where the old one is broken. Returns how to stop.
 */
export function followReturn(
  agent: UA,
  session: SipSession,
  offers: SipOffers,
  timers: Timers,
  changed: (signalling: Signalling) => void
): () => void {
  const offerAgain = (): void => {
    const { iceConnectionState } = session.connection
    const broken = iceConnectionState === 'disconnected' || iceConnectionState === 'failed'
    if (!session.isEstablished() || offers.ask(broken ? { iceRestart: true } : {}, () => {})) return
    timers.after(AGAIN, offerAgain)
  }
  const lost = (): void => changed('reconnecting')
  const back = (): void => {
    changed('connected')
    offerAgain()
  }
  agent.on('disconnected', lost)
  agent.on('registered', back)
  return () => {
    agent.off('disconnected', lost)
    agent.off('registered', back)
  }
}
