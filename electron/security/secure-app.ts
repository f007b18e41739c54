import { join } from 'node:path'
import { app, session } from 'electron'
import { serveAppProtocol } from './app-protocol'
import { refuseBadCertificates } from './certificates'
import { closeDeveloperTools } from './developer-tools'
import { forbidDownloads } from './downloads'
import { forbidNavigation } from './navigation'
import { forbidNewWindows } from './new-windows'
import { grantOnlyListedPermissions } from './permissions'
import { forbidOutsideRequests } from './requests'
import { forbidWebviews } from './webviews'

/** What pages are served from: the build, and the recordings of calls. */
interface ServedFolders {
  readonly out: string
  readonly recordings: string
}

/** Puts every rule in force, before the first page is made; `exchanges` are asked for whenever the line wants to connect. The rules and the tests that attack them are listed in docs/security.md. */
export function secureApp(folders: ServedFolders, exchanges: () => readonly string[], developmentServer?: string): void {
  serveAppProtocol(join(folders.out, 'renderer'), folders.recordings)
  grantOnlyListedPermissions(session.defaultSession, developmentServer)
  forbidDownloads(session.defaultSession)
  forbidOutsideRequests(session.defaultSession, exchanges, developmentServer)
  refuseBadCertificates(app)
  app.on('web-contents-created', (_event, contents) => {
    forbidNavigation(contents)
    forbidNewWindows(contents)
    forbidWebviews(contents)
    if (app.isPackaged) closeDeveloperTools(contents)
  })
}
