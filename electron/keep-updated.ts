import { app, type BrowserWindow } from 'electron'
import type { Clock } from '../shared/lib/ports'
import { systemTimers } from '../shared/lib/timers'
import type { Desk } from './desk/desk'
import type { SendDeskEvent } from './ipc/desk-events'
import type { WorksUnderWay } from './ipc/works-under-way'
import type { SettingsStore } from './settings/settings-store'
import { loadEngine, updateMeans } from './system/updates/load-engine'
import { createUpdateService, type UpdateService } from './system/updates/update-service'

interface Updated {
  readonly settings: SettingsStore
  readonly clock: Clock
  readonly works: WorksUnderWay
  readonly window: BrowserWindow
  readonly tell: SendDeskEvent
  readonly snapshot: Desk['snapshot']
  readonly report: (error: unknown) => void
}

/** New versions for this app, off until a team lead turns them on. It looks once the desk stands. */
export function keepUpdated({ settings, clock, works, window, tell, snapshot, report }: Updated): UpdateService {
  let lastInputAt = clock.now()
  window.webContents.on('input-event', () => {
    lastInputAt = clock.now()
  })
  const service = createUpdateService({
    clock,
    timers: systemTimers,
    means: updateMeans(process.platform),
    version: app.getVersion(),
    localFeedToo: !app.isPackaged,
    settings: () => settings.get().updates,
    save: (updates) => void settings.change({ updates }),
    loadEngine: () => loadEngine(process.platform, app.isPackaged),
    facts() {
      const { call, other } = snapshot()
      return { lastInputAt, callOpen: call.callId !== null || other !== null, works: works.list() }
    },
    onChange: (view) => tell('update.changed', view),
    report
  })
  window.webContents.once('did-finish-load', service.start)
  window.on('closed', service.stop)
  return service
}
