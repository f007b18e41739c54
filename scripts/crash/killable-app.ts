import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'

const START_MILLISECONDS = 60_000
const PATIENCE_MILLISECONDS = 15_000

export interface KillableApp {
  readonly app: ElectronApplication
  readonly page: Page
  /** Ends every process of the app at this instant, as the system would, and waits until it is gone. Answers when it was. */
  kill(): Promise<number>
}

/** Starts the built app on a profile and waits for the desk's page. */
export async function startApp(projectFolder: string, profile: string, now: string): Promise<KillableApp> {
  const app = await electron.launch({
    executablePath: executable(),
    args: [...switches(), projectFolder],
    env: environment(profile, now),
    timeout: START_MILLISECONDS
  })
  const page = await deskPage(app)
  page.setDefaultTimeout(PATIENCE_MILLISECONDS)
  return {
    app,
    page,
    async kill() {
      const closed = app.waitForEvent('close')
      const at = Date.now()
      killGroup(app.process().pid)
      await closed
      return at
    }
  }
}

/** Starts the app and kills it so many milliseconds later, however far it has come by then. */
export async function killWhileStarting(projectFolder: string, profile: string, now: string, after: number): Promise<number> {
  const child = spawn(executable(), [...switches(), projectFolder], { env: environment(profile, now), stdio: 'ignore', detached: true })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise((resolve) => setTimeout(resolve, after))
  const at = Date.now()
  killGroup(child.pid)
  await ended
  return at
}

const executable = (): string => createRequire(import.meta.url)('electron')

/** Chromium refuses its sandbox to root. */
const switches = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox', '--lang=ja'] : ['--lang=ja'])

function environment(profile: string, now: string): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return { ...Object.fromEntries(inherited), TORITSUGI_PROFILE: profile, TORITSUGI_NOW: now, TORITSUGI_SAMPLE: 'start' }
}

/** Both ways of starting give the app a process group of its own, so that the kill meets its helpers in the same instant. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) throw new Error('the app has no process')
  process.kill(-pid, 'SIGKILL')
}

/** The desk's page: the line has a hidden window of its own. */
async function deskPage(app: ElectronApplication): Promise<Page> {
  const isDesk = (page: Page): boolean => page.url().includes('/desk/')
  const deadline = Date.now() + START_MILLISECONDS
  while (Date.now() < deadline) {
    const desk = app.windows().find(isDesk)
    if (desk) return desk
    const opened = await app.waitForEvent('window', { timeout: 250 }).catch(() => undefined)
    await opened?.waitForLoadState('domcontentloaded')
  }
  throw new Error('the app did not open its window')
}
