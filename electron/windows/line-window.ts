import type { BrowserWindow } from 'electron'
import { createAppWindow, loadPage, type PageSource } from './app-window'

/** The hidden window that owns sound: it goes on when the desk reloads, and is never slowed down for being out of sight. */
export interface LineWindow {
  readonly current: () => BrowserWindow
  /** Loads the line, and loads it again whenever it is lost; `onLost` hears of it first. */
  open(onLost: () => void): void
}

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
      const lost = (): void => {
        onLost()
        void loadPage(window, 'line', source)
      }
      window.webContents.on('render-process-gone', lost)
      window.on('unresponsive', lost)
      void loadPage(window, 'line', source)
    }
  }
}
