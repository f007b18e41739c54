import { linearOf } from '../../lib/mu-law'
import { CHANNELS, SAMPLE_RATE } from './recording-format'

/** How long a frame is, in milliseconds, and how many samples of a channel it has. */
export const FRAME = 20
const FRAME_SAMPLES = (SAMPLE_RATE * FRAME) / 1_000

/** The loudness of one channel, frame by frame. */
export interface Levels {
  /** Root mean square in decibels below full scale: 0 is the loudest, {@link SILENT} none. */
  readonly decibels: readonly number[]
  /** The highest sample: 0 … 1. */
  readonly peaks: readonly number[]
}

export const SILENT = -100

/** Listens to a recording as it grows. Pieces may be cut anywhere, even between the two channels. */
export interface LevelMeter {
  push(sound: Uint8Array): void
  /** Both channels so far: the rep, the far side. What does not fill a frame yet is left out. */
  levels(): readonly [own: Levels, far: Levels]
}

export function levelMeter(): LevelMeter {
  const own = channelMeter()
  const far = channelMeter()
  let turn = 0
  return {
    push(sound) {
      for (const byte of sound) {
        if (turn === 0) own.take(linearOf(byte))
        else far.take(linearOf(byte))
        turn = (turn + 1) % CHANNELS
      }
    },
    levels: () => [own.levels, far.levels]
  }
}

function channelMeter(): { readonly levels: Levels; take(sample: number): void } {
  const decibels: number[] = []
  const peaks: number[] = []
  let power = 0
  let peak = 0
  let taken = 0
  return {
    levels: { decibels, peaks },
    take(sample) {
      const value = sample / 32_768
      power += value * value
      peak = Math.max(peak, Math.abs(value))
      taken += 1
      if (taken < FRAME_SAMPLES) return
      decibels.push(Math.max(SILENT, 10 * Math.log10(power / FRAME_SAMPLES)))
      peaks.push(peak)
      power = 0
      peak = 0
      taken = 0
    }
  }
}
