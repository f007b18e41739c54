import type { BrowserWindow } from 'electron'
import { createAppWindow, loadPage, type PageSource } from './app-window'

/** The window in the desk's place while the data cannot be opened. */
export function openStartupWindow(source: PageSource): BrowserWindow {
  const window = createAppWindow('startup', source, {
    width: 780,
    height: 660,
    minWidth: 620,
    minHeight: 480,
    useContentSize: true,
    title: '取り次ぎ',
    autoHideMenuBar: true,
    backgroundColor: '#f6f7f9'
  })
  window.setMenu(null)
  window.once('ready-to-show', () => window.show())
  void loadPage(window, 'startup', source)
  return window
}
