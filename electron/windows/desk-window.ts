import type { BrowserWindow } from 'electron'
import { createAppWindow, loadPage, type PageSource } from './app-window'

/** The window a rep lives in. Created early, since starting its process takes longest; `showDesk` gives it its page. */
export function createDeskWindow(source: PageSource): BrowserWindow {
  const window = createAppWindow('desk', source, {
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 680,
    useContentSize: true,
    title: '取り次ぎ',
    autoHideMenuBar: true,
    backgroundColor: '#f6f7f9'
  })
  window.setMenu(null)
  return window
}

export function showDesk(window: BrowserWindow, source: PageSource): Promise<void> {
  window.once('ready-to-show', () => window.show())
  return loadPage(window, 'desk', source)
}
