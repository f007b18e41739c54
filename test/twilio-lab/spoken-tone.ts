import { MU_LAW } from '../sip-lab/g711'
import { tone } from '../sip-lab/tones'

export const RATE = 8_000
/** Samples in one packet of 20 milliseconds. */
export const FRAME = 160
export const FRAME_MILLISECONDS = 20

/** One packet of nothing. */
export const SILENT_FRAME: Buffer = Buffer.alloc(FRAME, 0xff)

/** The packets of a sound, by their number. */
export type Speech = (frame: number) => Buffer

const SPOKEN = new Map<number, Speech>()

/** One second of a tone as µ-law bytes, again and again: `frequency` in whole hertz. */
export function spokenTone(frequency: number): Speech {
  const known = SPOKEN.get(frequency)
  if (known) return known
  const second = Buffer.from(Uint8Array.from(tone(frequency, RATE, 1).samples, muLawByte))
  const frames = RATE / FRAME
  const speech: Speech = (frame) => second.subarray((frame % frames) * FRAME, ((frame % frames) + 1) * FRAME)
  SPOKEN.set(frequency, speech)
  return speech
}

/** Calls back with the number of each packet that is due, one every 20 milliseconds, until the function returned is called. */
export function everyFrame(due: (frame: number) => void): () => void {
  const started = performance.now()
  let next = 0
  const timer = setInterval(() => {
    // a late timer makes up for what it has missed
    for (const last = (performance.now() - started) / FRAME_MILLISECONDS; next <= last; next += 1) due(next)
  }, FRAME_MILLISECONDS / 2)
  return () => clearInterval(timer)
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
