import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Browser, chromium, type Page } from '@playwright/test'

const START_TIMEOUT_MILLISECONDS = 30_000

/** A released app that runs, and its desk. */
export interface PackagedDesk {
  readonly page: Page
  /** Ends the app as the system does when the person logs out. */
  close(): Promise<void>
}

/**
 * Starts a packaged app. Its fuses refuse the inspector of Node, by which Playwright drives Electron elsewhere; what is left is Chromium's own
 * switch, which reaches the pages and never main.
 */
export async function startPackagedDesk(executable: string, profile: string): Promise<PackagedDesk> {
  const app = spawn(executable, [...sandbox(), '--remote-debugging-port=0'], {
    env: { ...process.env, TORITSUGI_PROFILE: profile },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(app))
    return { page: await deskPage(browser), close: () => end(app, browser) }
  } catch (error) {
    app.kill('SIGKILL')
    throw error
  }
}

/** Only root has no sandbox. */
export function sandbox(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

function debuggingAddress(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const timer = setTimeout(() => reject(new Error(`the app told no address:\n${printed}`)), START_TIMEOUT_MILLISECONDS)
    app.once('exit', (code) => reject(new Error(`the app ended with ${code}:\n${printed}`)))
    app.stderr?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const [, address] = /DevTools listening on (ws:\S+)/.exec(printed) ?? []
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
  })
}

async function deskPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('the app has no pages')
  const isDesk = (page: Page): boolean => page.url().includes('/desk/')
  const page = context.pages().find(isDesk) ?? (await context.waitForEvent('page', { predicate: isDesk }))
  await page.waitForLoadState('domcontentloaded')
  return page
}

async function end(app: ChildProcess, browser: Browser): Promise<void> {
  const ended = once(app, 'exit')
  app.kill('SIGTERM')
  await ended
  await browser.close()
}
