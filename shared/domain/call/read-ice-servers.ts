import { IceServer } from './sip-account'
import { type FieldReading, refused } from './sip-problem'
import { asHost, narrow } from './typed-text'

const MOST = 8
const SCHEME = /^(stun|turns?):(?:\/\/)?/i
/** What a browser takes: anything else would fail only when the first call is made. */
const SERVER = /^(?:stun|turns?):(?:\[[0-9a-f:.]+\]|[a-z0-9][\w.-]*)(?::(\d{1,5}))?(?<transport>\?transport=(?:udp|tcp))?$/i
const HIGHEST_PORT = 65_535

/** Reads a list of servers, one a line: `stun:host:port`, or `turn:host:port user`. Empty lines are none. */
export function readIceServers(typed: string): FieldReading<IceServer[]> {
  const servers: IceServer[] = []
  for (const [index, text] of typed.split(/\r\n|\r|\n/).entries()) {
    const words = narrow(text)
      .split(' ')
      .filter((word) => word !== '')
    if (words.length === 0) continue
    const server = readServer(words)
    const line = index + 1
    if (server === undefined) return refused('ice_unreadable', { line })
    if (isRelay(server) && server.user === '') return refused('ice_without_user', { line })
    servers.push(server)
  }
  return servers.length > MOST ? refused('ice_too_many', { most: MOST }) : { ok: true, value: servers }
}

/** Whether it carries the sound itself; such a server asks for a user and a password. */
export function isRelay({ url }: IceServer): boolean {
  return url.startsWith('turn')
}

function readServer([address = '', user = '', ...more]: readonly string[]): IceServer | undefined {
  const url = asHost(address).replace(SCHEME, (_whole, scheme: string) => `${scheme.toLowerCase()}:`)
  const found = SERVER.exec(url)
  const server = { url, user }
  if (found === null || more.length > 0 || Number(found[1] ?? 0) > HIGHEST_PORT) return undefined
  // what belongs to a relay only
  if (!isRelay(server) && (user !== '' || found.groups?.transport !== undefined)) return undefined
  return IceServer.safeParse(server).success ? server : undefined
}
