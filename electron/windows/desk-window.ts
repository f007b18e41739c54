import type { BrowserWindow } from 'electron'
import { createAppWindow, loadPage, type PageSource, pageAddress } from './app-window'

/** The window a rep lives in. Created early, since starting its process takes longest; `loadDesk` gives it its page. */
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

/** Loads the page; its calls to main wait until main answers them. A page that was replaced meanwhile is no failure. */
export function loadDesk(window: BrowserWindow, source: PageSource): Promise<void> {
  return loadPage(window, 'desk', source).catch(() => {})
}

/** Shows the window with its page, which is loaded anew where it could not be or something else has taken its place. */
export async function showDesk(window: BrowserWindow, source: PageSource, loading: Promise<void>): Promise<void> {
  await loading
  if (window.webContents.getURL() !== pageAddress('desk', source)) await loadPage(window, 'desk', source)
  window.show()
}
