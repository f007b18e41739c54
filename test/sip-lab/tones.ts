const HEADER_BYTES = 44
const SAMPLE_BYTES = 2
const FULL_SCALE = 32_768
const AMPLITUDE = 16_000

/** Pulse-code modulated sound, 16 bits, one channel. */
export interface Sound {
  readonly samples: Int16Array
  /** Samples per second. */
  readonly rate: number
}

export interface ToneMeasure {
  /** Root mean square of the samples, 0 … 1 of full scale. */
  readonly rms: number
  /** How much of the energy lies at the frequency, 0 (nothing, or silence) … 1 (a pure tone). */
  readonly share: number
}

/** A sine at half of full scale. `frequency` in whole hertz, `rate` in samples per second, `seconds` whole. */
export function tone(frequency: number, rate: number, seconds: number): Sound {
  const radians = (2 * Math.PI * frequency) / rate
  const second = Int16Array.from({ length: rate }, (_, index) => Math.round(AMPLITUDE * Math.sin(radians * index)))
  const samples = new Int16Array(rate * seconds)
  // whole hertz begin every second anew
  for (let start = 0; start < samples.length; start += rate) samples.set(second, start)
  return { samples, rate }
}

/** The bytes of a RIFF WAVE file of this sound. */
export function wavFile({ samples, rate }: Sound): Uint8Array {
  const dataBytes = samples.length * SAMPLE_BYTES
  const bytes = new Uint8Array(HEADER_BYTES + dataBytes)
  const view = new DataView(bytes.buffer)
  const ascii = (offset: number, text: string) => bytes.set(new TextEncoder().encode(text), offset)
  ascii(0, 'RIFF')
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true)
  ascii(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * SAMPLE_BYTES, true)
  view.setUint16(32, SAMPLE_BYTES, true)
  view.setUint16(34, 8 * SAMPLE_BYTES, true)
  ascii(36, 'data')
  view.setUint32(40, dataBytes, true)
  for (let index = 0; index < samples.length; index += 1) view.setInt16(HEADER_BYTES + index * SAMPLE_BYTES, samples[index] ?? 0, true)
  return bytes
}

/**
 * How loud a sound is, and how much of it is the tone of `frequency` hertz (Goertzel's algorithm). It is exact when the samples hold whole
 * periods of the tone: then other tones of whole periods count nothing.
 */
export function measureTone({ samples, rate }: Sound, frequency: number): ToneMeasure {
  const energy = samples.reduce((sum, sample) => sum + sample * sample, 0)
  if (energy === 0) return { rms: 0, share: 0 }
  const share = (2 * goertzelPower(samples, frequency / rate)) / (samples.length * energy)
  return { rms: Math.sqrt(energy / samples.length) / FULL_SCALE, share: Math.min(share, 1) }
}

/** The measure of several stretches of sound as of one, without minding where one passes into the next. */
export function measureStretches(stretches: readonly Sound[], frequency: number): ToneMeasure {
  let length = 0
  let energy = 0
  let toneEnergy = 0
  for (const stretch of stretches) {
    const { rms, share } = measureTone(stretch, frequency)
    const stretchEnergy = rms * rms * stretch.samples.length
    length += stretch.samples.length
    energy += stretchEnergy
    toneEnergy += share * stretchEnergy
  }
  return energy === 0 ? { rms: 0, share: 0 } : { rms: Math.sqrt(energy / length), share: toneEnergy / energy }
}

/** The squared magnitude of the spectrum at `cycles` per sample. */
function goertzelPower(samples: Int16Array, cycles: number): number {
  const coefficient = 2 * Math.cos(2 * Math.PI * cycles)
  let last = 0
  let beforeLast = 0
  for (const sample of samples) {
    const next = sample + coefficient * last - beforeLast
    beforeLast = last
    last = next
  }
  return last * last + beforeLast * beforeLast - coefficient * last * beforeLast
}
