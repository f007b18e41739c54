import type { PhoneEvent } from './phone-control'

/** A phone that answers by itself only reports `established`, although it has told the caller that it rings. */
export type PhoneCallPhase = 'ringing' | 'established' | 'closed'

/** A call as a phone sees it. */
export interface PhoneCall {
  readonly id: string
  readonly direction: 'incoming' | 'outgoing'
  /** The SIP address of the other side: for an incoming call, the caller ID. */
  readonly peer: string
  readonly phase: PhoneCallPhase
  /** Why it is closed, as baresip words it, such as `404 Not Found`. */
  readonly reason?: string
}

interface Reached {
  readonly call: PhoneCall
  readonly phase: PhoneCallPhase
}

const PHASES: Readonly<Record<string, PhoneCallPhase>> = {
  CALL_INCOMING: 'ringing',
  CALL_RINGING: 'ringing',
  CALL_PROGRESS: 'ringing',
  CALL_ESTABLISHED: 'established',
  CALL_CLOSED: 'closed'
}

/** The calls of one phone, put together from what it reports. */
export class PhoneCalls {
  private known = new Map<string, PhoneCall>()
  private reached: Reached[] = []
  private keys = ''

  take({ type, id, direction, peeruri, param }: PhoneEvent): void {
    // baresip reports the end of a key as a key too
    if (type === 'CALL_DTMF_START' && param !== undefined) this.keys += param
    const phase = PHASES[type]
    if (phase === undefined || id === undefined) return
    const before = this.known.get(id)
    if (before?.phase === phase) return
    const call: PhoneCall = {
      id,
      direction: before?.direction ?? direction ?? 'outgoing',
      peer: before?.peer ?? peeruri ?? '',
      phase,
      ...(phase === 'closed' && { reason: param ?? '' })
    }
    this.known.set(id, call)
    this.reached.push({ call, phase })
  }

  /** In the order in which they began. */
  all(): readonly PhoneCall[] {
    return [...this.known.values()]
  }

  live(): readonly PhoneCall[] {
    return this.all().filter((call) => call.phase !== 'closed')
  }

  /** The earliest call that has reached this phase and was not given out for it before. */
  next(phase: PhoneCallPhase): PhoneCall | undefined {
    const index = this.reached.findIndex((reached) => reached.phase === phase)
    return index < 0 ? undefined : this.reached.splice(index, 1)[0]?.call
  }

  /** The keys the other sides have pressed, in order. */
  digits(): string {
    return this.keys
  }

  /** Forgets calls that are over, what was reached, and keys. */
  forget(): void {
    this.known = new Map(this.live().map((call) => [call.id, call]))
    this.reached = []
    this.keys = ''
  }
}
