import type { WebContents } from 'electron'

/** Pages come from here and from nowhere else. A scheme of our own has no access to files and no origin in common with the web. */
export const APP_ORIGIN = 'app://toritsugi'

/** The path of the hidden page that owns the line: the only one that may use a microphone or speak with a telephone exchange. */
export const LINE_PATH = '/line/index.html'

/** Whether a page is the line's own, as it was loaded from the app. */
export function isLinePage(contents: Pick<WebContents, 'getURL'> | null | undefined, developmentServer?: string): boolean {
  const address = contents?.getURL() ?? ''
  return address === `${APP_ORIGIN}${LINE_PATH}` || (developmentServer !== undefined && address === `${developmentServer}${LINE_PATH}`)
}
