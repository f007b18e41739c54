import { app, type BrowserWindow, clipboard, shell } from 'electron'
import { v7 as uuidV7 } from 'uuid'
import type { Settings } from '../shared/contract/settings'
import type { StartupState } from '../shared/contract/startup'
import type { SalvageReport } from '../shared/contract/storage'
import { AppError } from '../shared/errors/app-error'
import { storageFailure } from '../shared/errors/storage-failure'
import type { Clock } from '../shared/lib/ports'
import { backupsIn, roomNear } from './database/care/backup-folder'
import type { CareService } from './database/care/care-service'
import { sizeOf } from './database/care/check-database'
import type { DataPlaces } from './database/care/data-places'
import { salvagedFile, takeSalvaged } from './database/care/prepare-database'
import { restoreBackup } from './database/care/restore-backup'
import { newestSchema } from './database/open'
import { answerStartupCalls } from './ipc/startup-handlers'
import type { PageSource } from './windows/app-window'
import { openStartupWindow } from './windows/startup-window'

interface StartupPorts {
  readonly places: DataPlaces
  readonly care: CareService
  readonly clock: Clock
  readonly source: PageSource
  /** Windows that wait for their page. */
  readonly waiting: readonly BrowserWindow[]
  settings(): Pick<Settings, 'language' | 'theme'>
  report(where: string, error: unknown): void
}

/**
 * Opens the data. When that fails for a reason that a person can do something about, a window says what happened and offers what can be
 * done, until the data opens or the app ends.
 */
export async function openAtStart<Opened>(open: () => Promise<Opened>, ports: StartupPorts): Promise<Opened> {
  try {
    return await open()
  } catch (error) {
    const problem = storageFailure(error)
    if (problem === undefined) throw error
    ports.report('start', problem)
    return askUntilOpen(open, problem, ports)
  }
}

function askUntilOpen<Opened>(open: () => Promise<Opened>, first: AppError, ports: StartupPorts): Promise<Opened> {
  const { places, care, clock, settings } = ports
  let problem = first
  let salvaged: SalvageReport | null = null
  const state = async (): Promise<StartupState> => ({
    problem: problem.toValue(),
    language: settings().language,
    theme: settings().theme,
    room: roomNear(places.database),
    backups: problem.code === 'database.unreadable' ? await care.list(places.backups) : [],
    salvaged
  })
  return new Promise((resolve) => {
    // a window without any page is one that tools which look at the app wait for
    for (const window of ports.waiting) void window.loadURL('about:blank')
    const window = openStartupWindow(ports.source)
    let opened = false
    window.on('closed', () => !opened && app.quit())
    const attempt = async (): Promise<StartupState> => {
      try {
        const result = await open()
        opened = true
        resolve(result)
        stop()
        // after the answer to this very call has gone out
        setImmediate(() => window.destroy())
      } catch (error) {
        problem = storageFailure(error) ?? new AppError('app.unexpected', undefined, { cause: error })
        salvaged = null
      }
      return state()
    }
    const stop = answerStartupCalls(
      {
        'startup.state': state,
        'startup.retry': attempt,
        async 'startup.restore'({ name }) {
          await restoreBackup(places, care, clock, { id: uuidV7(), name, actor: '' })
          return attempt()
        },
        async 'startup.salvage'() {
          salvaged = await care.salvage(places.database, salvagedFile(places))
          return state()
        },
        'startup.useSalvaged'() {
          if (salvaged === null) throw new AppError('salvage.impossible')
          takeSalvaged(places, clock)
          return attempt()
        },
        'startup.copyDiagnostics'() {
          clipboard.writeText(diagnosticsOf(problem, places))
          return null
        },
        'startup.showFolder'() {
          shell.showItemInFolder(places.database)
          return null
        },
        'startup.quit'() {
          app.quit()
          return null
        }
      },
      () => window.webContents.mainFrame,
      ports.report
    )
  })
}

/** What an administrator needs to know. No path (it often holds a name), and nothing of what the file holds. */
function diagnosticsOf({ code, detail }: AppError, places: DataPlaces): string {
  const backups = backupsIn(places.backups)
  return [
    `toritsugi ${app.getVersion()} (schema ${newestSchema})`,
    `electron ${process.versions.electron}, ${process.platform} ${process.arch}`,
    `problem ${code}${detail === undefined ? '' : ` (${detail})`}`,
    `database ${sizeOf(places.database)} bytes, log ${sizeOf(`${places.database}-wal`)} bytes, free ${roomNear(places.database) ?? '?'} bytes`,
    `backups ${backups.length}${backups[0] ? `, newest ${new Date(backups[0].at).toISOString()}` : ''}`
  ].join('\n')
}
