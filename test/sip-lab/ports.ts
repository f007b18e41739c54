import { createSocket, type Socket } from 'node:dgram'
import { createServer } from 'node:net'
import { until } from './until'
import type { PhoneName } from './users'

export const HOST = '127.0.0.1'

/** Below the ports that systems give away by themselves (from 32768 on Linux), so that nobody gets one of ours by chance. */
const FIRST_BLOCK = 20_000
const BLOCK_SIZE = 500
const BLOCKS = 24

/** First and last port, both included. */
export interface PortRange {
  readonly first: number
  readonly last: number
}

export interface PhonePorts {
  /** baresip also takes the next one, for TLS. */
  readonly sip: number
  readonly control: number
  readonly rtp: PortRange
}

/** The ports of one phone network. */
export interface Ports {
  readonly sip: number
  readonly webSocket: number
  readonly secureWebSocket: number
  /** On which the proxy tells the relay what to do. */
  readonly relayControl: number
  readonly relayMedia: PortRange
  readonly phones: Readonly<Record<PhoneName, PhonePorts>>
  /** Holds the whole block for this run: it is bound as long as the network runs. */
  readonly guard: Socket
}

/**
 * Takes a block of ports that no other phone network holds and in which nothing else listens.
 * @throws when all blocks are taken.
 */
export async function takePorts(): Promise<Ports> {
  for (let block = 0; block < BLOCKS; block += 1) {
    const base = FIRST_BLOCK + block * BLOCK_SIZE
    const guard = await boundSocket(base)
    if (guard === undefined) continue
    const ports = layOut(base, guard)
    if (await areFree(listeningPorts(ports))) return ports
    guard.close()
  }
  throw new Error(`every block of ports from ${FIRST_BLOCK} to ${FIRST_BLOCK + BLOCKS * BLOCK_SIZE - 1} is in use`)
}

/** Waits until nobody listens on any of these ports any more. */
export async function freed(ports: readonly number[]): Promise<void> {
  await until(`ports ${ports.join(', ')} free again`, () => areFree(ports))
}

function layOut(base: number, guard: Socket): Ports {
  const range = (first: number, size: number): PortRange => ({ first, last: first + size - 1 })
  const phone = (place: number): PhonePorts => ({
    sip: base + 10 + 2 * place,
    control: base + 20 + place,
    rtp: range(base + 100 + 50 * place, 50)
  })
  return {
    guard,
    sip: base + 1,
    webSocket: base + 2,
    secureWebSocket: base + 3,
    relayControl: base + 4,
    phones: { bob: phone(0), carol: phone(1), dave: phone(2), echo: phone(3) },
    relayMedia: range(base + 300, 200)
  }
}

function listeningPorts({ sip, webSocket, secureWebSocket, relayControl, phones }: Ports): number[] {
  return [
    sip,
    webSocket,
    secureWebSocket,
    relayControl,
    ...Object.values(phones).flatMap((phone) => [phone.sip, phone.sip + 1, phone.control])
  ]
}

async function areFree(ports: readonly number[]): Promise<boolean> {
  const free = await Promise.all(ports.map(async (port) => (await isFreeForTcp(port)) && (await isFreeForUdp(port))))
  return free.every(Boolean)
}

async function isFreeForUdp(port: number): Promise<boolean> {
  const socket = await boundSocket(port)
  socket?.close()
  return socket !== undefined
}

function boundSocket(port: number): Promise<Socket | undefined> {
  const socket = createSocket('udp4')
  return new Promise((resolve) => {
    socket.once('error', () => resolve(undefined))
    socket.bind({ port, address: HOST, exclusive: true }, () => resolve(socket))
  })
}

function isFreeForTcp(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
