import { app, type BrowserWindow, powerMonitor } from 'electron'
import type { Settings } from '../shared/contract/settings'
import type { Clock } from '../shared/lib/ports'
import type { ClockWatch } from './health/clock-watch'
import { type CrashCount, countCrashes } from './health/crash-count'
import type { SendDeskEvent } from './ipc/desk-events'
import { openTrouble } from './open-trouble'
import type { Log, LogPlace } from './system/log'
import { loadPage, type PageSource } from './windows/app-window'

export interface WatchPorts {
  readonly source: PageSource
  readonly desk: BrowserWindow
  readonly tell: SendDeskEvent
  readonly log: Log
  readonly clock: Clock
  readonly watch: ClockWatch
  readonly crashes: CrashCount
  readonly database: string
  readonly settings: () => Settings
  readonly diagnostics: () => string
  readonly report: (place: LogPlace, error: unknown) => void
}

/** Hears of what fails without having been asked for: a window that is gone or hangs, an error that nobody caught, a machine that slept. */
export function watchApp(ports: WatchPorts): void {
  powerMonitor.on('resume', ports.watch.forgive)
  watchMain(ports)
  watchDesk(ports)
}

/** Every change is a transaction, so what failed half-way did not happen: the desk goes on, and says so. */
function watchMain({ clock, tell, report }: WatchPorts): void {
  const failures = countCrashes()
  const failed = (error: unknown): void => {
    report('main', error)
    tell('app.failed', { again: failures.add(clock.now()) })
  }
  process.on('uncaughtException', failed)
  process.on('unhandledRejection', failed)
}

/** A desk that crashes again and again, or hangs, can't speak for itself: another window does, until the desk is there again. */
function watchDesk(ports: WatchPorts): void {
  const { desk, source, log, clock, crashes } = ports
  let close: (() => void) | undefined
  const closeTrouble = (): void => {
    close?.()
    close = undefined
  }
  const trouble = (code: 'desk.crashed' | 'desk.hung'): void => {
    if (desk.isDestroyed()) return
    closeTrouble()
    close = openTrouble(code, {
      ...ports,
      async reopen() {
        // a page that hangs would hold up its own reloading; one that has been ended is loaded again like any that crashed
        if (desk.webContents.isCrashed()) await loadPage(desk, 'desk', source)
        else desk.webContents.forcefullyCrashRenderer()
      },
      quit: () => app.quit()
    })
  }
  desk.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log.write({ level: 'error', event: 'window_lost', window: 'desk' })
    // all that it showed and all that was typed is main's to give back
    if (crashes.add(clock.now())) trouble('desk.crashed')
    else void loadPage(desk, 'desk', source)
  })
  desk.on('unresponsive', () => {
    log.write({ level: 'error', event: 'window_hung', window: 'desk' })
    trouble('desk.hung')
  })
  desk.on('responsive', closeTrouble)
  desk.on('closed', closeTrouble)
  // after the answer to the call that may have asked for it
  desk.webContents.on('did-finish-load', () => setImmediate(closeTrouble))
}
