import type { WebContents } from 'electron'

/** Pages come from here and from nowhere else. A scheme of our own has no access to files and no origin in common with the web. */
export const APP_ORIGIN = 'app://toritsugi'

/** The path of the hidden page that owns the line: the only one that may use a microphone or speak with a telephone exchange. */
export const LINE_PATH = '/line/index.html'

/** The path of the page that the rep works on: the only one that plays recordings. */
const DESK_PATH = '/desk/index.html'

type Asking = Pick<WebContents, 'getURL'> | null | undefined

/** Whether a page is the line's own, as it was loaded from the app. */
export function isLinePage(contents: Asking, developmentServer?: string): boolean {
  return isPage(LINE_PATH, contents, developmentServer)
}

/** Whether a page is the desk's. */
export function isDeskPage(contents: Asking, developmentServer?: string): boolean {
  return isPage(DESK_PATH, contents, developmentServer)
}

function isPage(path: string, contents: Asking, developmentServer: string | undefined): boolean {
  const address = contents?.getURL() ?? ''
  return address === `${APP_ORIGIN}${path}` || (developmentServer !== undefined && address === `${developmentServer}${path}`)
}
