import { join } from 'node:path'
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { WINDOW_ARGUMENT, type WindowRole } from '../../shared/contract/channels'

/** Where built pages and the preload are, and the origin they are served from. */
export interface PageSource {
  readonly preload: string
  readonly origin: string
  /** The development server's address, while developing. */
  readonly developmentServer?: string
}

export function pageSource(outFolder: string, origin: string, developmentServer?: string): PageSource {
  const preload = join(outFolder, 'preload/preload.cjs')
  return developmentServer === undefined ? { preload, origin } : { preload, origin, developmentServer }
}

/** A window that shows one of our pages, closed to everything a page should not reach. */
export function createAppWindow(role: WindowRole, source: PageSource, options: BrowserWindowConstructorOptions): BrowserWindow {
  return new BrowserWindow({
    ...options,
    show: false,
    webPreferences: {
      ...options.webPreferences,
      preload: source.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      additionalArguments: [`${WINDOW_ARGUMENT}${role}`]
    }
  })
}

export function loadPage(window: BrowserWindow, role: WindowRole, source: PageSource): Promise<void> {
  return window.loadURL(pageAddress(role, source))
}

export function pageAddress(role: WindowRole, { developmentServer, origin }: PageSource): string {
  return `${developmentServer ?? origin}/${role}/index.html`
}
