import { type Interval, joinedWithin } from '../../lib/intervals'
import { FRAME, SILENT } from './level-meter'

/** A voice begins this much above the line's own noise, and ends when it has fallen below this much, in decibels. */
const BEGINS_ABOVE = 12
const ENDS_ABOVE = 6
/** Between these the beginning always lies, whatever the noise: below is no speech, above always is. */
const QUIETEST_SPEECH = -50
const LOUDEST_NOISE = -38
/** Which part of the frames with any sound counts as the noise of the line. */
const NOISE_SHARE = 0.1

/** Breath between two words belongs to the talk (hang-over), a click is no talk; milliseconds. */
const BREATH = 400
const SHORTEST = 100

/**
 * When somebody speaks on a channel, from its loudness: louder than the noise of the line, with a lower mark for going on than for
 * beginning, so that it does not flicker. In order and without overlaps.
 */
export function speechIn(decibels: readonly number[]): Interval[] {
  const begin = Math.min(LOUDEST_NOISE, Math.max(QUIETEST_SPEECH, noiseOf(decibels) + BEGINS_ABOVE))
  const end = begin - (BEGINS_ABOVE - ENDS_ABOVE)
  const loud: Interval[] = []
  let since: number | null = null
  // an hour has 180,000 frames, and the one who hung up waits: no pair is made of each
  for (let frame = 0; frame < decibels.length; frame += 1) {
    const level = decibels[frame] ?? SILENT
    if (since === null) {
      if (level >= begin) since = frame
    } else if (level < end) {
      loud.push({ from: since * FRAME, to: frame * FRAME })
      since = null
    }
  }
  if (since !== null) loud.push({ from: since * FRAME, to: decibels.length * FRAME })
  return joinedWithin(loud, BREATH).filter(({ from, to }) => to - from >= SHORTEST)
}

/** The level that the quietest tenth of the sounding frames stays below, to a decibel. */
function noiseOf(decibels: readonly number[]): number {
  const counts = new Uint32Array(1 - SILENT)
  let sounding = 0
  for (let frame = 0; frame < decibels.length; frame += 1) {
    const level = decibels[frame] ?? SILENT
    if (level <= SILENT) continue
    const bin = Math.min(-SILENT, Math.floor(level - SILENT))
    counts[bin] = (counts[bin] ?? 0) + 1
    sounding += 1
  }
  if (sounding === 0) return SILENT
  let below = 0
  const bin = counts.findIndex((count) => {
    below += count
    return below > sounding * NOISE_SHARE
  })
  return SILENT + bin
}
