/** Loudness of no sound at all, in decibels below full scale: the end of every scale here. */
export const SILENCE = -100
/** Whoever speaks into a microphone that works is louder than this. */
const HARDLY_ANYTHING = -55
/** The quietest that a meter shows. */
const METER_BOTTOM = -60
/** Decibels that a meter falls in a second, about as the programme meters of sound engineers do. */
const METER_FALL = 24

/** The loudness of a stretch of sound (samples -1 … 1) in decibels below full scale, by the root of its mean square: -100 … 0. */
export function loudnessOf(samples: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < samples.length; index += 1) sum += (samples[index] ?? 0) ** 2
  const power = samples.length === 0 ? 0 : sum / samples.length
  return power === 0 ? SILENCE : Math.min(0, Math.max(SILENCE, 10 * Math.log10(power)))
}

/**
 * What a level meter shows next (decibels below full scale): it rises at once and falls slowly, so that an eye sees a short sound too.
 * `elapsed`: milliseconds since `before` was shown.
 */
export function shownLevel(before: number, loudness: number, elapsed: number): number {
  return Math.max(loudness, SILENCE, before - (elapsed * METER_FALL) / 1_000)
}

/** How far a meter goes for a loudness: 0 … 1. */
export function meterOf(loudness: number): number {
  return Math.min(1, Math.max(0, 1 - loudness / METER_BOTTOM))
}

/** Whether a loudness is that of somebody who speaks, and not of a room. */
export function isVoice(loudness: number): boolean {
  return loudness > HARDLY_ANYTHING
}
