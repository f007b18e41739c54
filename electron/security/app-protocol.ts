import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'

/** Pages come from here and from nowhere else. A scheme of our own has no access to files and no origin in common with the web. */
export const APP_ORIGIN = 'app://toritsugi'

/**
 * What a page may load and do. Scripts only from the app itself; styles also inline, since the component library writes them;
 * connections nowhere (main speaks with the network, pages do not).
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
}

/** To be called before the app is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/** Serves the built pages, and only files below `folder`. */
export function serveAppProtocol(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = fileOf(folder, request.url)
    if (file === undefined) return new Response(null, { status: 404 })
    try {
      const headers = {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': CONTENT_POLICY,
        'x-content-type-options': 'nosniff'
      }
      return new Response(new Uint8Array(await readFile(file)), { headers })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

function fileOf(folder: string, address: string): string | undefined {
  const { host, pathname } = new URL(address)
  if (host !== new URL(APP_ORIGIN).host) return undefined
  const file = normalize(join(folder, decodeURIComponent(pathname)))
  return file.startsWith(folder + sep) ? file : undefined
}
