import { randomBytes } from 'node:crypto'
import type { ToneMeasure } from '../sip-lab/tones'
import { Ear } from './ear'
import type { Leg, LegStatus } from './leg'
import { spokenTone } from './spoken-tone'

export interface TelephoneCall {
  readonly from: string
  readonly to: string
  readonly parentSid: string | null
  /** What is said into it, hertz. */
  readonly frequency: number
  onAnswer(phone: Telephone): void
  onOver(phone: Telephone): void
}

/** Somebody's telephone out in the world, in one call: it rings, is picked up, and from then on says a tone and listens. */
export class Telephone implements Leg {
  readonly sid = `CA${randomBytes(16).toString('hex')}`
  readonly from: string
  readonly to: string
  readonly parentSid: string | null
  readonly frequency: number
  private readonly ear = new Ear()
  private stands: LegStatus = 'ringing'

  constructor(private readonly call: TelephoneCall) {
    this.from = call.from
    this.to = call.to
    this.parentSid = call.parentSid
    this.frequency = call.frequency
  }

  status(): LegStatus {
    return this.stands
  }

  says(frame: number): Buffer | undefined {
    return this.stands === 'in-progress' ? spokenTone(this.frequency)(frame) : undefined
  }

  hears(bytes: Buffer): void {
    if (this.stands === 'in-progress') this.ear.take(bytes)
  }

  /** What was heard during the last `milliseconds`, as {@link Ear.heard}. */
  heard(milliseconds: number, frequency: number): ToneMeasure & { readonly packets: number } {
    return this.ear.heard(milliseconds, frequency)
  }

  answer(): void {
    if (this.stands !== 'ringing') return
    this.stands = 'in-progress'
    this.call.onAnswer(this)
  }

  /** Hangs up, gives up, or turns the call down. */
  hangUp(): void {
    if (this.stands === 'completed') return
    this.stands = 'completed'
    this.call.onOver(this)
  }
}
