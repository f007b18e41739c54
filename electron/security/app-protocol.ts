import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'
import { contentPolicy } from './content-policy'
import { APP_ORIGIN } from './own-pages'
import { isRecordingAddress, recordingResponse } from './recording-responses'

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
  // what V8 compiled of our scripts is kept, so that the next start need not compile them again
  // recordings are played while they are read
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, codeCache: true, stream: true } }])
}

/** Serves the built pages, only files below `folder`, and the recordings below another. */
export function serveAppProtocol(folder: string, recordings: string): void {
  protocol.handle('app', async (request) => {
    if (isRecordingAddress(request.url)) return recordingResponse(recordings, request)
    const file = request.method === 'GET' ? servedFile(folder, request.url) : undefined
    if (file === undefined) return new Response(null, { status: 404 })
    try {
      const headers = {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentPolicy(new URL(request.url).pathname),
        'x-content-type-options': 'nosniff'
      }
      return new Response(new Uint8Array(await readFile(file)), { headers })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

/** The file below `folder` that an address of ours means; undefined for any other address. */
export function servedFile(folder: string, address: string): string | undefined {
  try {
    const { host, pathname } = new URL(address)
    if (host !== new URL(APP_ORIGIN).host) return undefined
    const file = normalize(join(folder, decodeURIComponent(pathname)))
    return file.startsWith(folder + sep) && !file.includes('\0') ? file : undefined
  } catch {
    // an address that is none, or with a % that means no character
    return undefined
  }
}
