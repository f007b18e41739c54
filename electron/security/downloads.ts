import type { Session } from 'electron'

/** No page puts a file on this computer: files are written by main alone, where the person chose. */
export function forbidDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault())
}
