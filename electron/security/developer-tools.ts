import type { WebContents } from 'electron'

/** A released app has no developer tools: what somebody is talked into pasting there would run as the rep. */
export function closeDeveloperTools(contents: Pick<WebContents, 'on' | 'closeDevTools'>): void {
  contents.on('devtools-opened', () => contents.closeDevTools())
}
