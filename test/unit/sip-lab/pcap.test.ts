import { describe, expect, it } from 'vitest'
import { MU_LAW } from '../../sip-lab/g711'
import { PcapReader } from '../../sip-lab/pcap'
import { soundOfRtp } from '../../sip-lab/rtp'
import { measureTone, tone } from '../../sip-lab/tones'

const AT = 1_784_000_000_123.5

describe('a capture', () => {
  it('gives its datagrams, whatever pieces it comes in', () => {
    const capture = Buffer.concat([fileHeader(), record(udp(20_100, 'one')), record(udp(20_102, 'two'))])
    for (const size of [1, 7, 64, capture.length]) {
      const reader = new PcapReader()
      const datagrams = pieces(capture, size).flatMap((piece) => reader.read(piece))
      expect(datagrams.map(({ at, destinationPort, payload }) => [at, destinationPort, Buffer.from(payload).toString()])).toEqual([
        [AT, 20_100, 'one'],
        [AT, 20_102, 'two']
      ])
    }
  })

  it('passes over what is no UDP over IPv4', () => {
    const tcp = udp(20_100, 'one')
    tcp[9] = 6
    const version6 = udp(20_100, 'one')
    version6[0] = 0x65
    expect(new PcapReader().read(Buffer.concat([fileHeader(), record(tcp), record(version6), record(udp(1, 'last'))]))).toHaveLength(1)
  })

  it('is refused when it is of another kind', () => {
    expect(() => new PcapReader().read(Buffer.alloc(24))).toThrow('microseconds')
    expect(() => new PcapReader().read(fileHeader(113))).toThrow('113')
  })
})

describe('an RTP packet', () => {
  it('holds the tone that was put into it', () => {
    const sound = soundOfRtp(rtp({ payload: muLaw(1_000) }))
    expect(sound?.samples).toHaveLength(160)
    expect(measureTone({ samples: sound?.samples ?? new Int16Array(), rate: 8_000 }, 1_000).share).toBeGreaterThan(0.99)
  })

  it('may have contributors, an extension and padding around its sound', () => {
    const extras = Buffer.concat([Buffer.alloc(8), Buffer.from([0, 0, 0, 1]), Buffer.alloc(4)])
    const payload = Buffer.concat([extras, muLaw(1_000), Buffer.from([0, 0, 3])])
    expect(soundOfRtp(rtp({ first: 0x80 | 0x20 | 0x10 | 2, payload }))?.samples).toEqual(
      soundOfRtp(rtp({ payload: muLaw(1_000) }))?.samples
    )
  })

  it('is no sound when it carries keys, reports or nothing', () => {
    expect(soundOfRtp(rtp({ type: 101, payload: Buffer.alloc(4) }))).toBeUndefined()
    expect(soundOfRtp(rtp({ type: 200 - 128, payload: Buffer.alloc(16) }))).toBeUndefined()
    expect(soundOfRtp(rtp({ payload: Buffer.alloc(0) }))).toBeUndefined()
    expect(soundOfRtp(Buffer.from('7'))).toBeUndefined()
  })
})

function fileHeader(linkType = 1): Buffer {
  const header = Buffer.alloc(24)
  header.writeUInt32LE(0xa1b2c3d4, 0)
  header.writeUInt32LE(linkType, 20)
  return header
}

function record(packet: Buffer): Buffer {
  const header = Buffer.alloc(16)
  header.writeUInt32LE(Math.floor(AT / 1_000), 0)
  header.writeUInt32LE((AT % 1_000) * 1_000, 4)
  header.writeUInt32LE(14 + packet.length, 8)
  return Buffer.concat([header, Buffer.alloc(14), packet])
}

/** An IPv4 packet with an option of four bytes in its header. */
function udp(port: number, text: string): Buffer {
  const headers = Buffer.alloc(24 + 8)
  headers[0] = 0x46
  headers[9] = 17
  headers.writeUInt16BE(port, 26)
  headers.writeUInt16BE(8 + text.length, 28)
  return Buffer.concat([headers, Buffer.from(text)])
}

function rtp({ first = 0x80, type = 0, payload }: { first?: number; type?: number; payload: Buffer }): Buffer {
  return Buffer.concat([Buffer.from([first, type]), Buffer.alloc(10), payload])
}

/** 20 ms of a tone, each sample as the byte that comes nearest to it. */
function muLaw(frequency: number): Buffer {
  const distance = (byte: number, sample: number) => Math.abs((MU_LAW[byte] ?? 0) - sample)
  const nearest = (sample: number) =>
    [...MU_LAW.keys()].reduce((best, byte) => (distance(byte, sample) < distance(best, sample) ? byte : best))
  return Buffer.from(Array.from(tone(frequency, 8_000, 1).samples.subarray(0, 160), nearest))
}

function pieces(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
}
