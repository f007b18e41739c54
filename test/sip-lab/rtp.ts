import { A_LAW, MU_LAW } from './g711'
import type { Sound } from './tones'

const FIXED_HEADER_BYTES = 12
const RATE = 8_000
/** By payload type (RFC 3551). The phones of the network speak nothing else. */
const CODECS: Readonly<Record<number, Int16Array>> = { 0: MU_LAW, 8: A_LAW }

/** The sound in an RTP packet (RFC 3550); `undefined` for anything that is not speech, such as RTCP or pressed keys. */
export function soundOfRtp(packet: Uint8Array): Sound | undefined {
  const [first, second] = packet
  if (first === undefined || second === undefined || first >> 6 !== 2) return undefined
  const codec = CODECS[second & 0x7f]
  const start = FIXED_HEADER_BYTES + 4 * (first & 0x0f) + extensionBytes(packet, first)
  const padding = first & 0x20 ? (packet.at(-1) ?? 0) : 0
  const payload = packet.subarray(start, packet.length - padding)
  if (codec === undefined || payload.length === 0) return undefined
  return { rate: RATE, samples: Int16Array.from(payload, (byte) => codec[byte] ?? 0) }
}

function extensionBytes(packet: Uint8Array, first: number): number {
  if (!(first & 0x10)) return 0
  const at = FIXED_HEADER_BYTES + 4 * (first & 0x0f) + 2
  return 4 + 4 * (((packet[at] ?? 0) << 8) | (packet[at + 1] ?? 0))
}
