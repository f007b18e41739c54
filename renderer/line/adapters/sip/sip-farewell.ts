import type { UA } from 'jssip'
import { isOffered, type SipSession } from './sip-session'

/** What a caller hears of a call that is not taken: that the line is busy, or that nobody can be reached here just now (RFC 3261, 21.4). */
export type Refusal = 486 | 480

/**
 * Takes leave of the far side, in whatever phase the call is. Where the exchange can't be reached just now, that is made up for when it can:
 * otherwise the other person would go on listening to nobody.
 */
export function farewell(agent: UA, session: SipSession, refusal: Refusal): void {
  if (session.isEnded()) return
  if (isOffered(session)) session.terminate({ status_code: refusal })
  else if (agent.isConnected() || !session.isEstablished()) session.terminate()
  else leaveLater(agent, session)
}

function leaveLater(agent: UA, session: SipSession): void {
  session.connection.close()
  agent.once('registered', () => {
    if (!session.isEnded()) session.terminate()
  })
}
