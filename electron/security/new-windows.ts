import type { WebContents } from 'electron'

/** No page opens a window: not by script, not by a link with a target, not by a middle click. */
export function forbidNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
