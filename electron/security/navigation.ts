import type { WebContents } from 'electron'

/** A page stays the page it was opened as: no link, form, script, refresh or dropped file can take it or a frame in it elsewhere. */
export function forbidNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
}
