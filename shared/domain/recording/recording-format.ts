/**
 * How a call is recorded: µ-law (G.711) at 16 kHz, two channels, one byte per sample, in a WAV file. The rep is the left channel, the far
 * side the right one. Why so: docs/decisions/0028.
 */
export const SAMPLE_RATE = 16_000
export const CHANNELS = 2
export const BYTES_PER_SECOND = SAMPLE_RATE * CHANNELS

/** How long a number of bytes of sound lasts, in whole milliseconds. */
export function lengthOf(bytes: number): number {
  return Math.floor((bytes / BYTES_PER_SECOND) * 1_000)
}
