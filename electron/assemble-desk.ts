import { join } from 'node:path'
import { type BrowserWindow, shell } from 'electron'
import { v7 as uuidV7 } from 'uuid'
import { systemTimers } from '../shared/lib/timers'
import type { AppPaths } from './app/paths'
import { assembleHealth } from './assemble-health'
import { importCalls } from './assemble-import'
import { readRestoreReport } from './database/care/restore-request'
import { createDesk, type Desk } from './desk/desk'
import { createJapanHolidays } from './desk/japan-holidays'
import { keepCallPulse } from './desk/journal/call-pulse'
import { requirePermission } from './desk/require-permission'
import { importSample } from './import-sample'
import type { SendDeskEvent } from './ipc/desk-events'
import type { DeskAnswerer } from './ipc/desk-handlers'
import { dncFileHandlers } from './ipc/dnc-file-handlers'
import { exportHandlers } from './ipc/export-handlers'
import { roleHandlers } from './ipc/role-handlers'
import { settingsHandlers } from './ipc/settings-handlers'
import { sipHandlers } from './ipc/sip-handlers'
import { storageHandlers } from './ipc/storage-handlers'
import { twilioHandlers } from './ipc/twilio-handlers'
import { updateHandlers } from './ipc/update-handlers'
import { welcomeHandlers } from './ipc/welcome-handlers'
import type { WorksUnderWay } from './ipc/works-under-way'
import type { Health } from './keep-health'
import { accountInUse, keepLine, type Line } from './keep-line'
import { keepRecordings } from './keep-recordings'
import { settleQueues } from './keep-time'
import { keepUpdated } from './keep-updated'
import { obeyHeadset } from './obey-headset'
import type { Stores } from './open-stores'
import { openOutside } from './security/external-links'
import { followRinging } from './system/follow-ringing'
import type { Log, LogPlace } from './system/log'
import { systemNotices } from './system/notifications'
import { takeTelLinks } from './system/tel-links'
import { readDncFile } from './transfer/dnc-file'
import { createExportService } from './transfer/export/export-service'
import type { ImportService } from './transfer/import-service'
import type { PageSource } from './windows/app-window'
import { keepZoom } from './windows/desk-zoom'
import { chooseLeadFile, chooseSavePath } from './windows/file-dialog'
import type { LineWindow } from './windows/line-window'

/** The windows of the app, and how the desk's page is told and answered. */
export interface Windows {
  readonly source: PageSource
  readonly desk: BrowserWindow
  readonly line: LineWindow
  readonly tell: SendDeskEvent
  /** The desk's page loads while the data is opened, and its first calls wait for their handlers. */
  readonly loading: Promise<void>
  readonly answerWith: (answerer: DeskAnswerer) => void
}

/** What is there before the desk is. */
interface Surroundings {
  readonly paths: AppPaths
  readonly stores: Stores
  readonly windows: Windows
  readonly importer: ImportService
  readonly works: WorksUnderWay
  readonly logs: string
  readonly log: Log
  readonly report: (place: LogPlace, error: unknown) => void
}

/** Puts the desk together with what serves it, and answers the calls of its page. */
export function assembleDesk({ paths, stores, windows, importer, works, logs, log, report }: Surroundings): {
  desk: Desk
  health: Health
  line: Line
} {
  const { repositories, settings, roleLock, clock, storage } = stores
  const tellRinging = followRinging(windows.desk, systemNotices(windows.desk), settings.get)
  const show = (): void => {
    const snapshot = desk.snapshot()
    windows.tell('desk.changed', snapshot)
    tellRinging(snapshot.other)
  }
  const recordings = keepRecordings({
    ...stores,
    place: paths.recordings,
    profile: paths.profile,
    newId: uuidV7,
    order: (callId, on) => line.record(callId, on),
    onChange: show,
    report: (error) => report('recording', error)
  })
  const line: Line = keepLine(paths.profile, stores, windows.line, {
    onSound: recordings.heard,
    onCall(state) {
      desk.lineChanged(state)
      recordings.callChanged(state)
      show()
    },
    onCaption({ text }) {
      desk.caption(text)
      show()
    },
    onTurnedAway(caller) {
      desk.turnedAway(caller)
      show()
    },
    onAccount: show,
    onLost: () => log.write({ level: 'error', event: 'window_lost', window: 'line' }),
    onHeadset: obeyHeadset({ desk: () => desk, show, report: (error) => report('line', error) }),
    tell: windows.tell
  })
  const { health, calls } = assembleHealth({
    ...stores,
    ...windows,
    places: paths,
    logs,
    log,
    line: line.service,
    account: () => accountInUse(settings.get().line, line),
    audio: line.audio,
    report
  })
  const desk = createDesk({
    repositories,
    clock,
    newId: uuidV7,
    random: Math.random,
    calendar: createJapanHolidays(),
    line: line.service,
    sip: line.sip.view,
    twilio: line.twilio.view,
    settings: settings.get,
    role: roleLock.role,
    roleLock: roleLock.view,
    recordings: recordings.desk,
    storage,
    openPhone: (number) => openOutside(shell.openExternal, `tel:${number}`)
  })
  // two pages loading at once would hold each other up; what is ordered of the line meanwhile waits for it
  void windows.loading.then(line.open)
  storage.follow(show)
  storage.keep(() => settleQueues(repositories, clock))
  desk.shutForbidden(readRestoreReport(paths.database)?.dncIds ?? [])
  desk.start()
  recordings.keep(windows.desk)
  windows.desk.on('closed', keepCallPulse({ line: line.service, repositories, clock, storage }, systemTimers))
  windows.desk.webContents.on('input-event', roleLock.touch)
  const drawZoom = keepZoom(windows.desk, {
    zoom: () => settings.get().zoom,
    onWheel(zoom) {
      settings.change({ zoom })
      drawZoom()
      windows.tell('desk.changed', desk.snapshot())
    }
  })
  const updates = keepUpdated({
    settings,
    clock,
    works,
    window: windows.desk,
    tell: windows.tell,
    snapshot: desk.snapshot,
    report: (error) => report('update', error)
  })
  windows.answerWith({
    handlers: works.counting({
      ...desk.handlers,
      ...settingsHandlers({
        settings,
        chooseRole: roleLock.choose,
        drawZoom,
        takeTelLinks,
        soundChanged: line.audio.settingsChanged,
        desk
      }),
      ...storageHandlers({ storage, desk }),
      ...line.audioCalls,
      ...sipHandlers({ sip: line.sip, desk }),
      ...twilioHandlers({ twilio: line.twilio, desk }),
      ...roleHandlers({ lock: roleLock, snapshot: desk.snapshot, tell: () => windows.tell('desk.changed', desk.snapshot()) }),
      ...welcomeHandlers({
        settings,
        chooseRole: roleLock.choose,
        importSample: () => importSample(paths, stores, importer),
        desk
      }),
      ...dncFileHandlers({ chooseFile: () => chooseLeadFile(windows.desk), read: readDncFile }),
      ...importCalls(paths, stores, windows, importer, desk),
      ...exportHandlers({
        service: createExportService({ worker: join(paths.out, 'main/export-worker.js'), databaseFile: paths.database }),
        permit: (permission) => requirePermission({ role: roleLock.role }, permission),
        settings: settings.get,
        now: clock.now,
        choosePath: (fileName) => chooseSavePath(windows.desk, fileName),
        showFile: (path) => shell.showItemInFolder(path),
        log: (entry) => repositories.ops.append({ id: uuidV7(), at: clock.now(), actor: settings.get().rep.name, ...entry }),
        onProgress: (progress) => windows.tell('export.progress', progress)
      }),
      ...updateHandlers({
        permit: (permission) => requirePermission(roleLock, permission),
        service: updates,
        onConfigured: () => windows.tell('desk.changed', desk.snapshot())
      }),
      ...calls(desk)
    }),
    attempt: storage.attempt
  })
  return { desk, health, line }
}
