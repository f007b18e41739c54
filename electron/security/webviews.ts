import type { WebContents } from 'electron'

/** No page holds a guest page of its own making. The tag is off too; this holds if it were ever switched on. */
export function forbidWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
