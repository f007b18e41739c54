import type { BrowserWindow } from 'electron'
import { createAppWindow, loadPage, type PageSource } from './app-window'

/** The hidden window that owns sound: it goes on when the desk reloads, and is never slowed down for being out of sight. */
export function openLineWindow(source: PageSource): BrowserWindow {
  const window = createAppWindow('line', source, {
    width: 300,
    height: 200,
    skipTaskbar: true,
    webPreferences: { backgroundThrottling: false, autoplayPolicy: 'no-user-gesture-required' }
  })
  void loadPage(window, 'line', source)
  return window
}
