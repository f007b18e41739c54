import type { GatewayCall } from './gateway-call'
import type { Leg, LegStatus } from './leg'
import { SILENT_FRAME } from './spoken-tone'

export interface DeskLegOptions {
  readonly call: GatewayCall
  readonly from: string
  readonly to: string
  readonly parentSid: string | null
  /** The packet that the desk is to hear. */
  heardBy(leg: DeskLeg, frame: number): Buffer | undefined
  /** The desk has said a packet. */
  pass(leg: DeskLeg, bytes: Buffer): void
  onOpen(leg: DeskLeg): void
  onOver(leg: DeskLeg): void
}

/** A desk in a call, as Twilio sees it from behind the gateway. */
export class DeskLeg implements Leg {
  readonly call: GatewayCall
  readonly from: string
  readonly to: string
  readonly parentSid: string | null

  constructor(readonly options: DeskLegOptions) {
    this.call = options.call
    this.from = options.from
    this.to = options.to
    this.parentSid = options.parentSid
    this.call.behind = {
      says: (frame) => options.heardBy(this, frame) ?? SILENT_FRAME,
      hears: (bytes) => options.pass(this, bytes),
      opened: () => options.onOpen(this),
      closed: () => options.onOver(this)
    }
  }

  get sid(): string {
    return this.call.sid
  }

  status(): LegStatus {
    if (this.call.state === 'closed') return 'completed'
    return this.call.state === 'open' ? 'in-progress' : 'ringing'
  }

  /** What a desk says comes in its own packets. */
  says(): undefined {
    return undefined
  }

  /** No two desks talk here. */
  hears(): void {}

  hangUp(): void {
    if (this.call.state === 'ringing' && this.parentSid !== null) this.call.cancel()
    else if (this.call.state !== 'closed') this.call.hangup()
  }
}
