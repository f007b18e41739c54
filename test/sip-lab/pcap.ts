const FILE_HEADER_BYTES = 24
const RECORD_HEADER_BYTES = 16
const MICROSECOND_MAGIC = 0xa1b2c3d4
const ETHERNET = 1
const ETHERNET_HEADER_BYTES = 14
const UDP = 17
const UDP_HEADER_BYTES = 8

/** A UDP datagram that was seen on the wire. */
export interface Datagram {
  /** Epoch milliseconds UTC, with a fraction. */
  readonly at: number
  readonly destinationPort: number
  readonly payload: Uint8Array
}

/** Reads a capture (libpcap's file format, little-endian, Ethernet, IPv4) as it grows. */
export class PcapReader {
  private rest: Uint8Array = new Uint8Array()
  private headerRead = false

  /** The datagrams that are complete with `chunk`. @throws when it is no such capture. */
  read(chunk: Uint8Array): Datagram[] {
    this.rest = Buffer.concat([this.rest, chunk])
    if (!this.headerRead && !this.readFileHeader()) return []
    const datagrams: Datagram[] = []
    for (let record = this.nextRecord(); record !== undefined; record = this.nextRecord()) {
      const datagram = datagramOf(record.frame, record.at)
      if (datagram !== undefined) datagrams.push(datagram)
    }
    return datagrams
  }

  private readFileHeader(): boolean {
    if (this.rest.length < FILE_HEADER_BYTES) return false
    const header = viewOf(this.rest)
    if (header.getUint32(0, true) !== MICROSECOND_MAGIC) throw new Error('no little-endian capture with microseconds')
    if (header.getUint32(20, true) !== ETHERNET) throw new Error(`a capture of link type ${header.getUint32(20, true)}, not Ethernet`)
    this.rest = this.rest.subarray(FILE_HEADER_BYTES)
    this.headerRead = true
    return true
  }

  private nextRecord(): { at: number; frame: Uint8Array } | undefined {
    if (this.rest.length < RECORD_HEADER_BYTES) return undefined
    const header = viewOf(this.rest)
    const end = RECORD_HEADER_BYTES + header.getUint32(8, true)
    if (this.rest.length < end) return undefined
    const frame = this.rest.subarray(RECORD_HEADER_BYTES, end)
    this.rest = this.rest.subarray(end)
    return { at: header.getUint32(0, true) * 1_000 + header.getUint32(4, true) / 1_000, frame }
  }
}

function datagramOf(frame: Uint8Array, at: number): Datagram | undefined {
  const packet = frame.subarray(ETHERNET_HEADER_BYTES)
  const [first = 0] = packet
  if (first >> 4 !== 4 || packet[9] !== UDP) return undefined
  const udp = packet.subarray(4 * (first & 0x0f))
  if (udp.length < UDP_HEADER_BYTES) return undefined
  return { at, destinationPort: viewOf(udp).getUint16(2), payload: udp.subarray(UDP_HEADER_BYTES, viewOf(udp).getUint16(4)) }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
