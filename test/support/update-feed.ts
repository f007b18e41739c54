import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface UpdateFeed {
  readonly address: string
  /** The paths that were asked for. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

interface Published {
  readonly version: string
  /** What is served in the place of the published file, as somebody on the way might. */
  readonly served?: string
  /** What is served in the place of the description. */
  readonly description?: string
}

const PACKAGE = 'a made-up package'

/** A real feed of electron-updater's generic kind on this computer. */
export async function updateFeed({ version, served = PACKAGE, description }: Published): Promise<UpdateFeed> {
  const asked: string[] = []
  const sha512 = createHash('sha512').update(PACKAGE).digest('base64')
  const file = `toritsugi_${version}_amd64.deb`
  const latest = JSON.stringify({
    version,
    files: [{ url: file, sha512, size: PACKAGE.length }],
    path: file,
    sha512,
    releaseDate: '2026-07-14T00:00:00.000Z'
  })
  const server = createServer(({ url = '' }, response) => {
    const path = url.split('?')[0] ?? ''
    asked.push(path)
    if (path === '/latest-linux.yml') response.end(description ?? latest)
    else if (path === `/${file}`) response.end(served)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, asked, close: () => closed(server) }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
