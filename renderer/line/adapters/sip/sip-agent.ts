import { UA, URI } from 'jssip'
import type { SipLogin } from '../../../../shared/domain/call/sip-account'
import type { SipSocket } from './sip-socket'

/** Seconds a login counts at the exchange. It is renewed after about two thirds, by which a connection that died in silence is noticed. */
const LOGIN_SECONDS = 120

/** JsSIP's user agent for an account, not started yet. Throws where the account makes no SIP address. */
export function sipAgent({ account, secrets }: SipLogin, socket: SipSocket, chance: number): UA {
  return new UA({
    sockets: [socket],
    uri: sipAddress(account.user, account.domain),
    authorization_user: account.user,
    password: secrets.password,
    register_expires: LOGIN_SECONDS,
    user_agent: 'Toritsugi',
    ...reconnectPace(chance)
  })
}

/** `sip:user@domain`, with everything escaped that has a meaning of its own in SIP. */
export function sipAddress(user: string, domain: string): string {
  return new URI('sip', user, domain).toString()
}

/**
 * Seconds between attempts to reconnect; JsSIP doubles them from the first to the second. They differ from desk to desk, so that a server
 * which returns is not asked by everybody in the same second. JsSIP takes whole seconds only. `chance`: 0 … 1.
 */
function reconnectPace(chance: number): { connection_recovery_min_interval: number; connection_recovery_max_interval: number } {
  return { connection_recovery_min_interval: 1 + Math.floor(chance * 3), connection_recovery_max_interval: 15 + Math.floor(chance * 10) }
}
