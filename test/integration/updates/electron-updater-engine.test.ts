import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { configureRequestUrl, type DownloadOptions, HttpExecutor } from 'builder-util-runtime'
import { DebUpdater } from 'electron-updater'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { electronUpdaterEngine } from '../../../electron/system/updates/electron-updater-engine'
import { updateFailure } from '../../../electron/system/updates/update-failure'
import { type UpdateFeed, updateFeed } from '../../support/update-feed'

/** Chromium's network is Electron's; here Node's carries the same requests. */
class NodeExecutor extends HttpExecutor<http.ClientRequest> {
  createRequest(options: http.RequestOptions, callback: (response: http.IncomingMessage) => void): http.ClientRequest {
    return http.request(options, callback)
  }

  download(url: URL, destination: string, options: DownloadOptions): Promise<string> {
    return options.cancellationToken.createPromise((resolve, reject, onCancel) => {
      const request: http.RequestOptions = {}
      configureRequestUrl(url, request)
      const callback = (error?: Error | null): void => (error ? reject(error) : resolve(destination))
      this.doDownload(request, { destination, options, onCancel, callback, responseHandler: null }, 0)
    })
  }
}

let folder: string
let feed: UpdateFeed | undefined
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'toritsugi-updates-'))
  writeFileSync(path.join(folder, 'app-update.yml'), 'provider: generic\nurl: https://updates.example.com\nupdaterCacheDirName: updates\n')
})
afterEach(async () => {
  await feed?.close()
  feed = undefined
  rmSync(folder, { recursive: true, force: true })
})

test('a newer version is found, fetched and verified', async () => {
  feed = await updateFeed({ version: '1.2.0' })
  const { engine, updater } = made('1.1.0')
  await expect(engine.check(feed.address)).resolves.toBe('1.2.0')
  const downloaded: string[] = []
  updater.on('update-downloaded', ({ downloadedFile }) => downloaded.push(path.basename(downloadedFile)))
  await engine.download(() => {})
  expect(downloaded).toEqual(['toritsugi_1.2.0_amd64.deb'])
})

test('the same version and an older one are no news', async () => {
  feed = await updateFeed({ version: '1.2.0' })
  await expect(made('1.2.0').engine.check(feed.address)).resolves.toBeNull()
  await expect(made('1.3.0').engine.check(feed.address)).resolves.toBeNull()
})

test('a file that is not what was published is refused', async () => {
  feed = await updateFeed({ version: '1.2.0', served: 'a changed package' })
  const { engine } = made('1.1.0')
  await engine.check(feed.address)
  await expect(engine.download(() => {})).rejects.toMatchObject({ code: 'update.damaged' })
})

test('a feed that is not there, has nothing or makes no sense is named', async () => {
  feed = await updateFeed({ version: '1.2.0', description: 'a: [' })
  const { engine } = made('1.1.0')
  await expect(engine.check(feed.address)).rejects.toMatchObject({ code: 'update.feed_unreadable' })
  await expect(engine.check(`${feed.address}elsewhere/`)).rejects.toMatchObject({ code: 'update.feed_unreachable' })
  await feed.close()
  await expect(engine.check(feed.address)).rejects.toMatchObject({ code: 'update.feed_unreachable' })
  feed = undefined
})

test('a full disk is named', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  expect(updateFailure(full).code).toBe('update.no_space')
})

function made(version: string) {
  const app = {
    version,
    name: 'toritsugi',
    isPackaged: true,
    appUpdateConfigPath: path.join(folder, 'app-update.yml'),
    userDataPath: folder,
    baseCachePath: folder,
    whenReady: () => Promise.resolve(),
    relaunch() {},
    quit() {},
    onQuit() {}
  }
  const updater = new DebUpdater(null, app)
  Reflect.set(updater, 'httpExecutor', new NodeExecutor())
  return { updater, engine: electronUpdaterEngine(updater) }
}
