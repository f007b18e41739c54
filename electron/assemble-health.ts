import { join } from 'node:path'
import { clipboard, shell } from 'electron'
import type { DeskHandlers } from '../shared/contract/desk-calls'
import type { LineStatus } from '../shared/domain/call/line-status'
import { AppError } from '../shared/errors/app-error'
import type { Clock } from '../shared/lib/ports'
import type { CareService } from './database/care/care-service'
import type { DataPlaces } from './database/care/data-places'
import { checkWhole } from './database/care/keep-backups'
import { forgetRestoreReport } from './database/care/restore-request'
import type { Repositories } from './database/repositories/index'
import type { Desk } from './desk/desk'
import { requirePermission } from './desk/require-permission'
import { watchClock } from './health/clock-watch'
import { countCrashes } from './health/crash-count'
import { backupHandlers } from './ipc/backup-handlers'
import { healthHandlers } from './ipc/health-handlers'
import { type Health, keepHealth } from './keep-health'
import type { AudioKeeper } from './line/audio-keeper'
import type { LineService } from './line/line-service'
import { restartApp, restoreAtNextStart } from './restore-from-desk'
import type { RoleKeeper } from './settings/role-lock'
import type { SettingsStore } from './settings/settings-store'
import { type WatchPorts, watchApp } from './watch-app'

export interface HealthParts extends Pick<WatchPorts, 'source' | 'desk' | 'tell' | 'log' | 'report'> {
  readonly places: DataPlaces
  /** The folder of the log. */
  readonly logs: string
  readonly repositories: Repositories
  readonly settings: SettingsStore
  readonly roleLock: RoleKeeper
  readonly clock: Clock
  readonly care: CareService
  readonly line: LineService
  /** How the account of the line in use stands; null for a line without one. */
  readonly account: () => LineStatus | null
  readonly audio: Pick<AudioKeeper, 'view'>
}

type HealthCalls = Pick<DeskHandlers, Extract<keyof DeskHandlers, `${'health' | 'backup' | 'app'}.${string}`>>

/** Puts together the check-up, what watches over the app, and the calls for both and for backups. */
export function assembleHealth(parts: HealthParts): { readonly health: Health; readonly calls: (desk: Desk) => HealthCalls } {
  const { places, logs, clock, care, settings, line } = parts
  const watch = watchClock(clock, () => performance.now())
  const crashes = countCrashes()
  const health = keepHealth({ ...parts, watch, crashes, settings: settings.get, lineReady: () => line.isReady() })
  watchApp({ ...parts, watch, crashes, database: places.database, settings: settings.get, diagnostics: health.diagnostics })
  return {
    health,
    calls: (desk) => ({
      ...healthHandlers({
        measure: health.measure,
        check: () => checkWhole(places, care, clock).catch(damageIsAFinding),
        diagnostics: health.diagnostics,
        copy: (text) => clipboard.writeText(text),
        showLog: () => shell.showItemInFolder(join(logs, 'toritsugi.log')),
        refuseWhileCalling() {
          if (line.liveCalls().length > 0) throw new AppError('desk.call_open')
        },
        reload: () => parts.desk.webContents.reload(),
        restart: restartApp
      }),
      ...backupHandlers({
        now: clock.now,
        list: () => care.list(places.backups),
        make: () => backUpNow(parts, health),
        preview: (name) => care.compare(places.database, places.backups, name),
        mayRestore: () => permitRestore(parts, desk),
        restore: (name) => restoreAtNextStart(places, care, name, () => permitRestore(parts, desk)),
        restart: restartApp,
        seen: () => forgetRestoreReport(places.database)
      })
    })
  }
}

/** @returns who restores @throws AppError `team.not_permitted`, `desk.call_open` */
function permitRestore({ repositories, roleLock, settings }: HealthParts, desk: Desk): string {
  requirePermission(roleLock, 'database.restore')
  desk.refuseWhileCallIsOpen()
  if (repositories.calls.openCount() > 0) throw new AppError('desk.call_open')
  return settings.get().rep.name
}

/** A backup made by hand; how it went is part of the check-up. */
async function backUpNow({ places, care, clock }: HealthParts, health: Health): Promise<void> {
  try {
    await care.backup({ file: places.database, folder: places.backups, reason: 'manual', at: clock.now() })
    health.backedUp(undefined)
  } catch (error) {
    health.backedUp(error)
    throw error
  }
}

/** The check-up shows damage as what it found. */
function damageIsAFinding(error: unknown): void {
  if (!(error instanceof AppError) || error.code !== 'database.unreadable') throw error
}
