import type { AppUpdater, ProgressInfo } from 'electron-updater'
import type { UpdateEngine } from './update-engine'
import { updateFailure } from './update-failure'

/** electron-updater as our engine: it decides nothing by itself, neither when to download nor when to install. */
export function electronUpdaterEngine(updater: AppUpdater): UpdateEngine {
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = true
  updater.allowDowngrade = false
  // its log quotes addresses and paths
  updater.logger = null
  return {
    async check(feed) {
      updater.setFeedURL({ provider: 'generic', url: feed })
      const found = await named(updater.checkForUpdates())
      return found?.isUpdateAvailable === true ? found.updateInfo.version : null
    },
    async download(onPercent) {
      const tell = ({ percent }: ProgressInfo): void => onPercent(Math.floor(percent))
      updater.on('download-progress', tell)
      try {
        await named(updater.downloadUpdate())
      } finally {
        updater.off('download-progress', tell)
      }
    },
    install: () => updater.quitAndInstall(true, true)
  }
}

function named<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw updateFailure(error)
  })
}
