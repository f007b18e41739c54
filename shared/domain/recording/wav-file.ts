import { BYTES_PER_SECOND, CHANNELS, SAMPLE_RATE } from './recording-format'

/** The header's length; sound begins behind it. */
export const WAV_HEADER = 58

const MU_LAW = 7
const FORMAT_LENGTH = 18
const FACT_LENGTH = 4

/** The header of a WAV file that holds so many bytes of sound (RIFF, with the `fact` that compressed sound needs). */
export function wavHeader(bytes: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(WAV_HEADER))
  write(header, 0, 'RIFF')
  header.setUint32(4, WAV_HEADER - 8 + bytes, true)
  write(header, 8, 'WAVEfmt ')
  header.setUint32(16, FORMAT_LENGTH, true)
  header.setUint16(20, MU_LAW, true)
  header.setUint16(22, CHANNELS, true)
  header.setUint32(24, SAMPLE_RATE, true)
  header.setUint32(28, BYTES_PER_SECOND, true)
  header.setUint16(32, CHANNELS, true)
  header.setUint16(34, 8, true)
  header.setUint16(36, 0, true)
  write(header, 38, 'fact')
  header.setUint32(42, FACT_LENGTH, true)
  header.setUint32(46, bytes / CHANNELS, true)
  write(header, 50, 'data')
  header.setUint32(54, bytes, true)
  return new Uint8Array(header.buffer)
}

/**
 * How many bytes of sound a file of this length holds, wherever writing it was cut off: whole pairs of samples only. Null when not even
 * the header is there.
 */
export function soundBytes(fileLength: number): number | null {
  if (fileLength < WAV_HEADER) return null
  const bytes = fileLength - WAV_HEADER
  return bytes - (bytes % CHANNELS)
}

function write(view: DataView, at: number, text: string): void {
  for (let place = 0; place < text.length; place += 1) view.setUint8(at + place, text.charCodeAt(place))
}
