import type { Gateway } from './gateway'
import type { GatewayCall } from './gateway-call'
import { IDENTITY } from './twilio-account'

/** What the team's server reads of a call. */
interface CallResource {
  readonly sid: string
  readonly status: string
  readonly from: string
  readonly to: string
  readonly parent_call_sid: string | null
}

/**
 * Twilio's REST interface as the team's server uses it, over the calls of the gateway's double: each call of the desk has dialled one leg to
 * the far side, which can be held in a room or sent elsewhere.
 */
export class TwilioRest {
  /** The far sides that were sent elsewhere, with their instructions. */
  readonly redirected: { readonly sid: string; readonly twiml: string }[] = []
  private readonly held = new Set<string>()

  constructor(private readonly gateway: Gateway) {}

  /** Whether the far side of a call hears music instead of the desk. */
  isHeld({ sid }: GatewayCall): boolean {
    return this.held.has(farLeg(sid))
  }

  clear(): void {
    this.redirected.length = 0
    this.held.clear()
  }

  async call(sid: string): Promise<CallResource> {
    const open = this.gateway.calls.some((call) => call.sid === sid && call.state === 'open')
    return { sid, status: open ? 'in-progress' : 'completed', from: `client:${IDENTITY}`, to: '', parent_call_sid: null }
  }

  async childOf(sid: string): Promise<{ readonly sid: string }> {
    return { sid: farLeg(sid) }
  }

  async redirect(sid: string, twiml: string): Promise<object> {
    this.redirected.push({ sid, twiml })
    return {}
  }

  async room(name: string): Promise<{ readonly sid: string }> {
    return { sid: `CF-${name}` }
  }

  async setHold(_room: string, sid: string, on: boolean): Promise<object> {
    if (on) this.held.add(sid)
    else this.held.delete(sid)
    return {}
  }
}

function farLeg(sid: string): string {
  return `${sid}-far`
}
