import type { Leg } from './leg'
import { spokenTone } from './spoken-tone'

/** What somebody hears who is on hold, hertz. */
export const MUSIC_FREQUENCY = 300

/** Where legs hear each other, and some of them hear music instead. */
export class Bridge {
  readonly legs = new Set<Leg>()
  readonly held = new Set<Leg>()

  /** The packet that a leg is to hear; undefined where there is none, or it comes by {@link pass}. */
  heardBy(listener: Leg, frame: number): Buffer | undefined {
    if (this.held.has(listener)) return spokenTone(MUSIC_FREQUENCY)(frame)
    return this.othersThan(listener)
      .map((leg) => leg.says(frame))
      .find((bytes) => bytes !== undefined)
  }

  /** Passes on what a leg has said by itself. */
  pass(speaker: Leg, bytes: Buffer): void {
    if (this.held.has(speaker)) return
    for (const leg of this.othersThan(speaker)) leg.hears(bytes)
  }

  private othersThan(one: Leg): Leg[] {
    return [...this.legs].filter((leg) => leg !== one && !this.held.has(leg))
  }
}
