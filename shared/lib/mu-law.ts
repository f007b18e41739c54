/** G.711 µ-law (ITU-T G.711, table 2): sixteen bits of sound in eight, finer where it is quiet. */
const BIAS = 132
const LOUDEST = 32_635

/** A sample of -32768 … 32767 as its byte. Louder than the code can say becomes the loudest that it can. */
export function muLawOf(sample: number): number {
  const negative = sample < 0
  const magnitude = Math.min(LOUDEST, Math.abs(Math.round(sample))) + BIAS
  // the highest set bit is the segment; BIAS keeps it at 7 or above
  const exponent = 24 - Math.clz32(magnitude)
  const mantissa = (magnitude >> (exponent + 3)) & 0x0f
  return ~((negative ? 0x80 : 0) | (exponent << 4) | mantissa) & 0xff
}

/** The sample that a byte stands for. */
export function linearOf(byte: number): number {
  return LINEAR[byte & 0xff] ?? 0
}

/** The byte of silence. */
export const MU_LAW_SILENCE = 0xff

const LINEAR = Int16Array.from({ length: 256 }, (_, byte) => {
  const code = ~byte & 0xff
  const exponent = (code >> 4) & 0x07
  const magnitude = ((((code & 0x0f) << 3) + BIAS) << exponent) - BIAS
  return (code & 0x80) === 0 ? magnitude : -magnitude
})
