import type { UA } from 'jssip'
import type { SipSession } from './sip-invite'

/**
 * Takes leave of the far side, in whatever phase the call is. Where the exchange can't be reached just now, that is made up for when it can:
 * otherwise the other person would go on listening to nobody.
 */
export function farewell(agent: UA, session: SipSession): void {
  if (session.isEnded()) return
  if (agent.isConnected() || !session.isEstablished()) session.terminate()
  else leaveLater(agent, session)
}

function leaveLater(agent: UA, session: SipSession): void {
  session.connection.close()
  agent.once('registered', () => {
    if (!session.isEnded()) session.terminate()
  })
}
