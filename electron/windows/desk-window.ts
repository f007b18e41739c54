import type { BrowserWindow } from 'electron'
import { createAppWindow, loadPage, type PageSource } from './app-window'

/** The window a rep lives in. */
export function openDeskWindow(source: PageSource): BrowserWindow {
  const window = createAppWindow('desk', source, {
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 680,
    title: '取り次ぎ',
    autoHideMenuBar: true,
    backgroundColor: '#f6f7f9'
  })
  window.once('ready-to-show', () => window.show())
  void loadPage(window, 'desk', source)
  return window
}
