import type { UpdateView } from '../../../shared/contract/updates'
import { electronUpdaterEngine } from './electron-updater-engine'
import type { UpdateEngine } from './update-engine'

/**
 * Whether this installation can replace itself. Windows and macOS installations can. A .deb belongs to the system: replacing it asks for
 * the administrator's password, which no program should do by itself; an unpacked archive has nobody who knows where it lies.
 */
export function updateMeans(platform: string): UpdateView['means'] {
  return platform === 'win32' || platform === 'darwin' ? 'itself' : 'byHand'
}

/** Loaded only once updates are on: most desks start without it. */
export async function loadEngine(platform: string, packaged: boolean): Promise<UpdateEngine> {
  const { DebUpdater, MacUpdater, NsisUpdater } = await import('electron-updater')
  const updater = platform === 'win32' ? new NsisUpdater() : platform === 'darwin' ? new MacUpdater() : new DebUpdater()
  updater.forceDevUpdateConfig = !packaged
  return electronUpdaterEngine(updater)
}
