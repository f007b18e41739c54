import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { v7 as uuidV7 } from 'uuid'
import type { StorageNoticeCode } from '../shared/contract/storage'
import { AppError } from '../shared/errors/app-error'
import type { Clock } from '../shared/lib/ports'
import { systemTimers } from '../shared/lib/timers'
import { appClock } from './app/clock'
import type { AppPaths } from './app/paths'
import { type CareService, createCareService } from './database/care/care-service'
import { rememberDamage } from './database/care/data-places'
import { createReserve } from './database/care/reserve'
import { createStorageWatch, type StorageWatch } from './database/care/storage-watch'
import type { Repositories } from './database/repositories/index'
import type { WorksUnderWay } from './ipc/works-under-way'
import { openAtStart } from './open-at-start'
import { openData } from './open-data'
import { createRoleLock, type RoleKeeper } from './settings/role-lock'
import { mendSettingsFile } from './settings/settings-file'
import { openSettings, type SettingsStore } from './settings/settings-store'
import type { LogPlace } from './system/log'
import type { PageSource } from './windows/app-window'

/** What the desk keeps, opened and looked after. */
export interface Stores {
  readonly repositories: Repositories
  readonly settings: SettingsStore
  readonly roleLock: RoleKeeper
  readonly clock: Clock
  readonly care: CareService
  readonly storage: StorageWatch
  /** What failed of the data's care while opening. */
  readonly notices: readonly StorageNoticeCode[]
}

interface StorePorts {
  readonly source: PageSource
  /** Windows that wait for their page. */
  readonly waiting: readonly BrowserWindow[]
  readonly works: Pick<WorksUnderWay, 'during'>
  report(place: LogPlace, error: unknown): void
}

/** Opens settings and data. What stands against that is told in a window, and waited for. */
export async function openStores(paths: AppPaths, { source, waiting, works, report }: StorePorts): Promise<Stores> {
  await mkdir(paths.profile, { recursive: true })
  const clock = appClock(app.isPackaged, process.env.TORITSUGI_NOW)
  const mended = mendSettingsFile(paths.profile, clock)
  const settings = openSettings(paths.profile)
  const service = createCareService(join(paths.out, 'main/care-worker.js'))
  const care: CareService = { ...service, backup: (job) => works.during('backup', () => service.backup(job)) }
  const ports = { places: paths, care, clock, source, waiting, settings: settings.get, report }
  const { repositories, notices, probe } = await openAtStart(() => openData(paths, care, clock), ports)
  const storage = createStorageWatch({
    timers: systemTimers,
    reserve: createReserve(paths.database),
    probe,
    onDamage: () => rememberDamage(paths.database, true),
    report: (error) => report('storage', error)
  })
  for (const code of [...notices, ...(mended ? [mended] : [])]) {
    storage.tell(code)
    report('storage', new AppError(code))
  }
  const roleLock = createRoleLock({
    store: settings,
    clock,
    record: (kind, role) =>
      repositories.ops.append({
        id: uuidV7(),
        at: clock.now(),
        actor: settings.get().rep.name,
        kind,
        entity: 'role',
        entityId: role,
        payload: {}
      })
  })
  return { repositories, settings, roleLock, clock, care, storage, notices }
}
