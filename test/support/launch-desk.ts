import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ElectronApplication, _electron as electron, type Page, test as playwrightTest, type TestInfo } from '@playwright/test'
import { DESK_SETTINGS } from './desk-settings'
import { mountSmallDisk } from './faults/broken-places'

const projectFolder = path.resolve(import.meta.dirname, '../..')
const electronExecutable: string = createRequire(import.meta.url)('electron')

/** The desk's page, and not the hidden line window's: `…/desk/` or `…/desk/index.html`, whatever the scheme and host. */
const DESK_URL = /\/desk\/(index\.html)?([?#]|$)/
const WINDOW_TIMEOUT_MILLISECONDS = 30_000
const CLOSE_TIMEOUT_MILLISECONDS = 10_000

/** A running app with a profile folder of its own. `app` and `page` are those of the latest start. */
export interface Desk {
  readonly app: ElectronApplication
  readonly page: Page
  /** The folder that holds this test's database, settings and logs. */
  readonly profile: string
  /** What the app has printed once it was up; what it prints while starting, Playwright keeps for its own error message. */
  readonly output: () => string
  /** Ends the app, by closing it or as a crash would (`kill`), and starts it again on the same profile; from then on with this environment as well. */
  restart(how?: 'close' | 'kill', environment?: Readonly<Record<string, string>>): Promise<void>
}

interface DeskOptions {
  /** Environment variables of the app beyond those of the test run. */
  readonly deskEnvironment: Readonly<Record<string, string>>
  /** What the settings file holds before the first start; null for a desk that nobody has sat at yet. */
  readonly deskSettings: Readonly<Record<string, unknown>> | null
  /** Switches of Chromium beyond those that the machine needs: devices that are none, certificates of a test. */
  readonly deskSwitches: readonly string[]
  /** Files that stand in the profile before the first start, by name. */
  readonly deskFiles: Readonly<Record<string, string>>
  /** Bytes of a disk that holds nothing but the profile; null for the disk that is there. */
  readonly deskDisk: number | null
}

/** Playwright's `test` with a real, freshly started app that a rep sits at, with the sample list: `test('…', async ({ desk }) => { await desk.page… })`. */
export const test = playwrightTest.extend<{ desk: Desk } & DeskOptions>({
  deskEnvironment: [{}, { option: true }],
  deskSettings: [DESK_SETTINGS, { option: true }],
  deskSwitches: [[], { option: true }],
  deskFiles: [{}, { option: true }],
  deskDisk: [null, { option: true }],
  desk: async ({ deskEnvironment, deskSettings, deskSwitches, deskFiles, deskDisk }, use, testInfo) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'toritsugi-profile-'))
    const unmount = deskDisk === null ? (): void => {} : mountSmallDisk(profile, deskDisk)
    if (deskSettings !== null) await writeFile(path.join(profile, 'settings.json'), JSON.stringify(deskSettings))
    for (const [name, content] of Object.entries(deskFiles)) await writeFile(path.join(profile, name), content)
    const running = new RunningDesk(profile, deskEnvironment, deskSwitches)
    try {
      await running.start()
      await use(running)
      if (testInfo.status !== testInfo.expectedStatus) await running.attachEvidence(testInfo)
    } finally {
      await running.close()
      unmount()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
})

export { expect } from '@playwright/test'

class RunningDesk implements Desk {
  #started: { readonly app: ElectronApplication; readonly page: Page } | undefined
  #output = ''

  constructor(
    readonly profile: string,
    private environment: Readonly<Record<string, string>>,
    private readonly switches: readonly string[]
  ) {}

  get app(): ElectronApplication {
    return this.#current.app
  }

  get page(): Page {
    return this.#current.page
  }

  readonly output = (): string => this.#output

  async start(): Promise<void> {
    const app = await electron.launch({
      executablePath: electronExecutable,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...this.switches, projectFolder],
      env: { ...inheritedEnvironment(), TORITSUGI_SAMPLE: 'start', ...this.environment, TORITSUGI_PROFILE: this.profile }
    })
    const collect = (chunk: Buffer): void => {
      this.#output += chunk.toString()
    }
    app.process().stdout?.on('data', collect)
    app.process().stderr?.on('data', collect)
    try {
      const page = await deskPage(app)
      // the page loads while main still opens the data: only a desk that is drawn can be worked with
      await page.locator('main:not([aria-busy])').waitFor({ timeout: WINDOW_TIMEOUT_MILLISECONDS })
      this.#started = { app, page }
    } catch (error) {
      await endApp(app)
      throw new Error(`the desk window did not open; the app printed:\n${this.#output}`, { cause: error })
    }
  }

  async restart(how: 'close' | 'kill' = 'close', environment: Readonly<Record<string, string>> = {}): Promise<void> {
    this.environment = { ...this.environment, ...environment }
    if (how === 'kill') await killApp(this.app)
    else await endApp(this.app)
    this.#started = undefined
    await this.start()
  }

  async close(): Promise<void> {
    if (this.#started) await endApp(this.#started.app)
    this.#started = undefined
  }

  async attachEvidence(testInfo: TestInfo): Promise<void> {
    await testInfo.attach('app-output', { body: this.#output, contentType: 'text/plain' })
    if (this.#started === undefined || this.page.isClosed()) return
    const screenshot = testInfo.outputPath('desk.png')
    await this.page.screenshot({ path: screenshot })
    await testInfo.attach('desk', { path: screenshot, contentType: 'image/png' })
  }

  get #current(): { readonly app: ElectronApplication; readonly page: Page } {
    if (this.#started === undefined) throw new Error('the desk is not running')
    return this.#started
  }
}

/** Windows open in any order and load their page some time after they appear, so each is watched until one turns out to be the desk. */
function deskPage(app: ElectronApplication): Promise<Page> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no window showed the desk')), WINDOW_TIMEOUT_MILLISECONDS)
    const watch = (page: Page): void => {
      page.waitForURL(DESK_URL, { timeout: WINDOW_TIMEOUT_MILLISECONDS, waitUntil: 'domcontentloaded' }).then(
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

/** Closes the app the way a person does; one that does not react is killed, so that it can't hold up the tests after it. */
async function endApp(app: ElectronApplication): Promise<void> {
  const timer = setTimeout(() => app.process().kill('SIGKILL'), CLOSE_TIMEOUT_MILLISECONDS)
  try {
    await app.close()
  } finally {
    clearTimeout(timer)
  }
}

async function killApp(app: ElectronApplication): Promise<void> {
  const closed = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await closed
}

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
