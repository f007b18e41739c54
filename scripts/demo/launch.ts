import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'
import { DemoFailure } from './demo-failure'

const SIZE = { width: 1280, height: 800 }
const START_SECONDS = 60
const PATIENCE_MILLISECONDS = 30_000
const CLOSE_MILLISECONDS = 10_000

export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly database: string
  /** Ends the app and waits until it is gone; the profile stays. */
  close(): Promise<void>
  removeProfile(): Promise<void>
}

/** Starts the built app on a profile of its own that holds nothing yet. */
export async function launch(projectFolder: string): Promise<RunningApp> {
  const profile = await mkdtemp(join(tmpdir(), 'toritsugi-demo-'))
  const executablePath: string = createRequire(import.meta.url)('electron')
  const app = await electron.launch({
    executablePath,
    // Chromium refuses its sandbox to root; the language is that of the people it is made for, whatever this system speaks
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--lang=ja', projectFolder],
    env: { ...inherited(), TORITSUGI_PROFILE: profile },
    timeout: START_SECONDS * 1000
  })
  let open = true
  const close = async () => {
    if (open) await endApp(app)
    open = false
  }
  try {
    const page = await deskPage(app)
    page.setDefaultTimeout(PATIENCE_MILLISECONDS)
    await app.evaluate(({ BrowserWindow }, size) => {
      for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.setContentSize(size.width, size.height)
    }, SIZE)
    const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 })
    return { app, page, database: join(profile, 'toritsugi.db'), close, removeProfile }
  } catch (error) {
    await close()
    throw error
  }
}

/** The desk's page: the line has a hidden window of its own. */
async function deskPage(app: ElectronApplication): Promise<Page> {
  const isDesk = (page: Page) => page.url().includes('/desk/')
  const known = app.windows().find(isDesk)
  if (known) return known
  const deadline = Date.now() + START_SECONDS * 1000
  while (Date.now() < deadline) {
    const page = await app.waitForEvent('window', { timeout: 1000 }).catch(() => undefined)
    await page?.waitForLoadState('domcontentloaded')
    const desk = app.windows().find(isDesk)
    if (desk) return desk
  }
  throw new DemoFailure('the app did not open its window')
}

/** Closes it the way a person does; one that does not react is killed. */
async function endApp(app: ElectronApplication): Promise<void> {
  const timer = setTimeout(() => app.process().kill('SIGKILL'), CLOSE_MILLISECONDS)
  try {
    await app.close()
  } finally {
    clearTimeout(timer)
  }
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
