import { MU_LAW } from '../sip-lab/g711'
import { tone } from '../sip-lab/tones'

export const RATE = 8_000
/** Samples in one packet of 20 milliseconds. */
export const FRAME = 160

/** One second of a tone as µ-law bytes, again and again: `frequency` in whole hertz. */
export function spokenTone(frequency: number): (frame: number) => Buffer {
  const second = Buffer.from(Uint8Array.from(tone(frequency, RATE, 1).samples, muLawByte))
  const frames = RATE / FRAME
  return (frame) => second.subarray((frame % frames) * FRAME, ((frame % frames) + 1) * FRAME)
}

const BYTES: readonly (readonly [byte: number, sample: number])[] = [...MU_LAW]
  .map((sample, byte): [number, number] => [byte, sample])
  .sort(([, one], [, other]) => one - other)

/** The byte whose sample lies nearest. */
function muLawByte(sample: number): number {
  const above = BYTES.findIndex(([, candidate]) => candidate >= sample)
  const [higher, lower] = [BYTES.at(above) ?? BYTES[0], BYTES.at(Math.max(0, above - 1)) ?? BYTES[0]]
  if (higher === undefined || lower === undefined) return 0xff
  return higher[1] - sample < sample - lower[1] ? higher[0] : lower[0]
}
