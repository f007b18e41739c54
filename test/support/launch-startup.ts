import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ElectronApplication, _electron as electron, type Page, test as playwrightTest } from '@playwright/test'

const projectFolder = path.resolve(import.meta.dirname, '../..')
const electronExecutable: string = createRequire(import.meta.url)('electron')
const PATIENCE_MILLISECONDS = 30_000

/** Starts the app on a profile that may be in any condition. */
export interface Starter {
  readonly profile: string
  readonly database: string
  /** Starts it; the answer is the app and the first window that shows itself: `startup` or `desk`. */
  start(): Promise<{ readonly app: ElectronApplication; readonly page: Page }>
  /** The window that the app shows next. */
  next(app: ElectronApplication, which: 'startup' | 'desk'): Promise<Page>
}

export const test = playwrightTest.extend<{ starter: Starter }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here
  starter: async ({}, use) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'toritsugi-start-'))
    const apps: (readonly [ElectronApplication, ReturnType<ElectronApplication['process']>])[] = []
    await use({
      profile,
      database: path.join(profile, 'toritsugi.db'),
      async start() {
        const app = await electron.launch({
          executablePath: electronExecutable,
          args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), projectFolder],
          env: { ...(process.env as Record<string, string>), TORITSUGI_PROFILE: profile }
        })
        apps.push([app, app.process()])
        return { app, page: await windowOf(app, /\/(startup|desk)\//) }
      },
      next: (app, which) => windowOf(app, new RegExp(`/${which}/`))
    })
    // as a crash would: the window under test may be the one that asks before it goes
    for (const started of apps) await killed(...started)
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  }
})

export { expect } from '@playwright/test'

async function killed(app: ElectronApplication, child: ReturnType<ElectronApplication['process']>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = app.waitForEvent('close')
  child.kill('SIGKILL')
  await closed
}

function windowOf(app: ElectronApplication, address: RegExp): Promise<Page> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no window at ${address}`)), PATIENCE_MILLISECONDS)
    const watch = (page: Page): void => {
      page.waitForURL(address, { timeout: PATIENCE_MILLISECONDS, waitUntil: 'domcontentloaded' }).then(
        () => {
          clearTimeout(timer)
          app.off('window', watch)
          resolve(page)
        },
        () => undefined
      )
    }
    app.on('window', watch)
    app.once('close', () => reject(new Error('the app ended')))
    for (const page of app.windows()) watch(page)
  })
}
