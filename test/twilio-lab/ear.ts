import { MU_LAW } from '../sip-lab/g711'
import { measureStretches, type Sound, type ToneMeasure } from '../sip-lab/tones'
import { RATE } from './spoken-tone'

/** How many packets are kept to be listened to. */
const MEMORY = 250

interface HeardFrame {
  readonly at: number
  readonly sound: Sound
}

/** What somebody has heard lately, packet by packet. */
export class Ear {
  private readonly frames: HeardFrame[] = []

  /** Takes a packet of µ-law sound. */
  take(bytes: Uint8Array): void {
    this.frames.push({ at: performance.now(), sound: { rate: RATE, samples: Int16Array.from(bytes, (byte) => MU_LAW[byte] ?? 0) } })
    if (this.frames.length > MEMORY) this.frames.shift()
  }

  /** What came in during the last `milliseconds`, measured for a tone of `frequency` hertz. Nothing at all is silence. */
  heard(milliseconds: number, frequency: number): ToneMeasure & { readonly packets: number } {
    const since = performance.now() - milliseconds
    const stretches = this.frames.filter(({ at }) => at >= since).map(({ sound }) => sound)
    return { ...measureStretches(stretches, frequency), packets: stretches.length }
  }
}
