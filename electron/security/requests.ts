import type { Session } from 'electron'

/** What a page may ask for at all. The content policy says the same; this holds for pages and frames without one, too. */
const SCHEMES: ReadonlySet<string> = new Set(['app:', 'data:', 'blob:', 'devtools:'])

/** Whether a page may load an address. While developing, pages come from a server on this computer. */
export function mayRequest(address: string, developmentServer?: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  if (SCHEMES.has(protocol)) return true
  return developmentServer !== undefined && ['http:', 'ws:'].includes(protocol) && host === new URL(developmentServer).host
}

/** No page speaks with the network or reads a file: whatever is asked for elsewhere never leaves. */
export function forbidOutsideRequests(session: Session, developmentServer?: string): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url, developmentServer) }))
}
