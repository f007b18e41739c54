import { PcapReader } from './pcap'
import { HOST, type PortRange, type Ports } from './ports'
import { soundOfRtp } from './rtp'
import { measureStretches, type Sound, type ToneMeasure } from './tones'
import { startTool } from './tool'
import { until } from './until'

/** How long what was heard is kept, milliseconds. */
const MEMORY = 30_000

/** What reached a phone in some stretch of time. */
export interface Heard extends ToneMeasure {
  /** How many packets of speech: 50 in a second of an undisturbed call. */
  readonly packets: number
}

/** Listens on the wire to all that reaches the phones: their own recordings end where a call is held for the first time. */
export interface Wiretap {
  /** What reached the ports of `range` in the last `milliseconds` before the call of this function, measured for a tone of `frequency` hertz. */
  heard(range: PortRange, milliseconds: number, frequency: number): Promise<Heard>
  stop(): Promise<void>
}

interface Arrival {
  readonly at: number
  readonly port: number
  readonly sound: Sound
}

/** Starts tcpdump, which needs root or CAP_NET_RAW, and waits until it sees what is sent. */
export async function startWiretap(folder: string, ports: Ports): Promise<Wiretap> {
  const marked = ports.guard.address().port
  const ranges = Object.values(ports.phones).map(({ rtp }) => `dst portrange ${rtp.first}-${rtp.last}`)
  const filter = `udp and dst host ${HOST} and (${[...ranges, `dst port ${marked}`].join(' or ')})`
  // -Z root: giving up root would also give up ending along with the runner
  const rights = process.getuid?.() === 0 ? ['-Z', 'root'] : []
  const command = ['tcpdump', '-i', 'lo', '-n', '-q', '--immediate-mode', '-U', ...rights, '-w', '-', filter]
  const tool = startTool('tcpdump', command, folder, { piped: true })

  const reader = new PcapReader()
  const marks = new Set<string>()
  let arrivals: Arrival[] = []
  tool.output?.on('data', (chunk: Uint8Array) => {
    for (const { at, destinationPort, payload } of reader.read(chunk)) {
      if (destinationPort === marked) marks.add(Buffer.from(payload).toString())
      const sound = destinationPort === marked ? undefined : soundOfRtp(payload)
      if (sound !== undefined) arrivals.push({ at, port: destinationPort, sound })
    }
    const oldest = Date.now() - MEMORY
    if ((arrivals[0]?.at ?? oldest) < oldest) arrivals = arrivals.filter((arrival) => arrival.at >= oldest)
  })

  let sent = 0
  const mark = () => {
    sent += 1
    ports.guard.send(String(sent), marked, HOST)
    return String(sent)
  }
  try {
    await tool.ready(() => {
      mark()
      return marks.size > 0
    })
  } catch (error) {
    await tool.kill()
    throw error
  }
  return {
    async heard({ first, last }, milliseconds, frequency) {
      const end = Date.now()
      // what was on the wire before this mark has been read once the mark has
      const latest = mark()
      await until('the wiretap caught up', () => marks.delete(latest))
      const within = arrivals.filter(({ at, port }) => at > end - milliseconds && at <= end && port >= first && port <= last)
      const sounds = within.map(({ sound }) => sound)
      return { packets: sounds.length, ...measureStretches(sounds, frequency) }
    },
    stop: () => tool.stop()
  }
}
