import type { BrowserWindow } from 'electron'
import { createAppWindow, loadPage, type PageSource } from './app-window'

/** The hidden window that owns sound: it goes on when the desk reloads, and is never slowed down for being out of sight. */
export interface LineWindow {
  readonly current: () => BrowserWindow
  /** Loads the line, and loads it again whenever it is lost; `onLost` hears of it first. */
  open(onLost: () => void): void
}

/** Milliseconds within which a second loss is no accident any more, and that the page is left alone then. */
const AGAIN = 5_000

export function createLineWindow(source: PageSource): LineWindow {
  const window = createAppWindow('line', source, {
    width: 300,
    height: 200,
    skipTaskbar: true,
    webPreferences: { backgroundThrottling: false, autoplayPolicy: 'no-user-gesture-required' }
  })
  return {
    current: () => window,
    open(onLost) {
      let lostAt = Number.NEGATIVE_INFINITY
      const lost = (): void => {
        const again = performance.now() - lostAt < AGAIN
        lostAt = performance.now()
        onLost()
        // one that is lost as soon as it is there must not keep the computer busy
        setTimeout(() => !window.isDestroyed() && void loadPage(window, 'line', source), again ? AGAIN : 0)
      }
      window.webContents.on('render-process-gone', lost)
      window.on('unresponsive', lost)
      void loadPage(window, 'line', source)
    }
  }
}
