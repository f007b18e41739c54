import { app } from 'electron'
import { v7 as uuidV7 } from 'uuid'
import type { StorageNoticeCode } from '../shared/contract/storage'
import type { Clock } from '../shared/lib/ports'
import type { AppPaths } from './app/paths'
import type { CareService } from './database/care/care-service'
import { holdDesk } from './database/care/desk-lock'
import { prepareDatabase } from './database/care/prepare-database'
import { type DeskDatabase, openDatabase, probeWrite } from './database/open'
import { createRepositories, type Repositories } from './database/repositories/index'
import { needsScript, seedDesk } from './desk/seed'
import { loadShippedScripts } from './scripts/load-scripts'

export interface OpenedData {
  readonly repositories: Repositories
  /** Writes something small and waits until it is durable. */
  readonly probe: () => void
  /** What came to light while opening that the person should know. */
  readonly notices: readonly StorageNoticeCode[]
}

/** One try to open the data: nothing stays open or locked when it fails. */
export async function openData(paths: AppPaths, care: CareService, clock: Clock): Promise<OpenedData> {
  const lock = holdDesk(paths.database)
  let database: DeskDatabase | undefined
  const close = (): void => {
    database?.close()
    lock.release()
  }
  try {
    const notices = await prepareDatabase(paths, care, clock)
    const opened = openDatabase(paths.database)
    database = opened
    const repositories = createRepositories(opened)
    if (needsScript(repositories)) seedDesk({ repositories, clock, newId: uuidV7 }, await loadShippedScripts(paths.scripts))
    app.on('will-quit', close)
    return { repositories, notices, probe: () => probeWrite(opened) }
  } catch (error) {
    close()
    throw error
  }
}
