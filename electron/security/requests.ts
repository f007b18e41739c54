import type { Session } from 'electron'
import { isDeskPage, isLinePage } from './own-pages'
import { isRecordingAddress } from './recording-responses'

/** What a page may ask for at all. The content policy says the same; this holds for pages and frames without one, too. */
const SCHEMES: ReadonlySet<string> = new Set(['app:', 'data:', 'blob:', 'devtools:'])

/** Who asks, and whom the line may speak with. */
export interface Asker {
  readonly developmentServer?: string | undefined
  /** The addresses of telephone exchanges that an account names (`wss://host:port/path`), for the page of the line alone. */
  readonly exchanges?: readonly string[]
  /** Whether it is the desk's page, which plays recordings. */
  readonly desk?: boolean
}

/** Whether a page may load an address. While developing, pages come from a server on this computer. */
export function mayRequest(address: string, { developmentServer, exchanges = [], desk = false }: Asker = {}): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  if (SCHEMES.has(protocol)) return desk || protocol !== 'app:' || !isRecordingAddress(address)
  if (protocol === 'wss:') return exchanges.some((exchange) => URL.canParse(exchange) && new URL(exchange).host === host)
  return developmentServer !== undefined && ['http:', 'ws:'].includes(protocol) && host === new URL(developmentServer).host
}

/** No page speaks with the network or reads a file: whatever is asked for elsewhere never leaves. The line reaches its exchange and no other. */
export function forbidOutsideRequests(session: Session, exchanges: () => readonly string[], developmentServer?: string): void {
  session.webRequest.onBeforeRequest(({ url, webContents }, answer) => {
    const asker = {
      developmentServer,
      exchanges: isLinePage(webContents, developmentServer) ? exchanges() : [],
      desk: isDeskPage(webContents, developmentServer)
    }
    answer({ cancel: !mayRequest(url, asker) })
  })
}
