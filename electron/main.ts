import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { v7 as uuidV7 } from 'uuid'
import { AppError } from '../shared/errors/app-error'
import { errorCatalogue } from '../shared/errors/catalogue'
import { systemTimers } from '../shared/lib/timers'
import { systemClock } from './app/clock'
import { tellReady, whenDeskHears } from './app/desk-ready'
import { type AppPaths, appPaths } from './app/paths'
import { SAMPLE_LIST } from './app/sample'
import { assembleHealth } from './assemble-health'
import { importCalls } from './assemble-import'
import { readRestoreReport } from './database/care/restore-request'
import { createDesk, type Desk } from './desk/desk'
import { createJapanHolidays } from './desk/japan-holidays'
import { keepCallPulse } from './desk/journal/call-pulse'
import { requirePermission } from './desk/require-permission'
import { deskEvents, type SendDeskEvent } from './ipc/desk-events'
import { answerDeskCalls, type DeskAnswerer } from './ipc/desk-handlers'
import { dncFileHandlers } from './ipc/dnc-file-handlers'
import { exportHandlers } from './ipc/export-handlers'
import { roleHandlers } from './ipc/role-handlers'
import { settingsHandlers } from './ipc/settings-handlers'
import { sipHandlers } from './ipc/sip-handlers'
import { storageHandlers } from './ipc/storage-handlers'
import { twilioHandlers } from './ipc/twilio-handlers'
import { updateHandlers } from './ipc/update-handlers'
import { welcomeHandlers } from './ipc/welcome-handlers'
import { worksUnderWay } from './ipc/works-under-way'
import type { Health } from './keep-health'
import { accountInUse, keepLine, type Line } from './keep-line'
import { keepRecordings } from './keep-recordings'
import { keepSearchIndex } from './keep-search-index'
import { keepBackups, keepTime, ringTodosAtTheirTime, settleQueues } from './keep-time'
import { keepUpdated } from './keep-updated'
import { obeyHeadset } from './obey-headset'
import { openStores, type Stores } from './open-stores'
import { declareAppProtocol } from './security/app-protocol'
import { openOutside } from './security/external-links'
import { APP_ORIGIN } from './security/own-pages'
import { secureApp } from './security/secure-app'
import { followRinging } from './system/follow-ringing'
import { type LogPlace, loggedFailure, openLog } from './system/log'
import { systemNotices } from './system/notifications'
import { hearTelLinks, takeTelLinks } from './system/tel-links'
import { readDncFile } from './transfer/dnc-file'
import { createExportService } from './transfer/export/export-service'
import { createImportService, type ImportService } from './transfer/import-service'
import { importSampleList } from './transfer/sample-list'
import { createSearchIndexService } from './transfer/search-index/search-index-service'
import { type PageSource, pageSource } from './windows/app-window'
import { createDeskWindow, loadDesk, showDesk } from './windows/desk-window'
import { keepZoom } from './windows/desk-zoom'
import { chooseLeadFile, chooseSavePath } from './windows/file-dialog'
import { createLineWindow, type LineWindow } from './windows/line-window'

if (process.env.TORITSUGI_PROFILE) app.setPath('userData', process.env.TORITSUGI_PROFILE)
const logs = join(app.getPath('userData'), 'logs')
const log = openLog(logs, systemClock)
const works = worksUnderWay()
// the form of dates and the line breaks of Japanese text do not follow the system's language
app.commandLine.appendSwitch('lang', 'ja')
declareAppProtocol()

// never awaited at the top level: an ES module that waits for ready holds ready back
// a profile that cannot be written gives nobody the lock; then the start-up screen says so
if (app.requestSingleInstanceLock() || !isWritable(app.getPath('userData'))) void app.whenReady().then(startApp).catch(failToStart)
else app.quit()

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Start-up as a list of stages; each hands the next what it needs. */
async function startApp(): Promise<void> {
  const paths = appPaths(app.getAppPath(), app.getPath('userData'))
  let exchanges = (): readonly string[] => []
  secureApp(paths, () => exchanges(), developmentServer())
  const windows = createWindows(paths)
  const waiting = [windows.desk, windows.line.current()]
  const stores = await openStores(paths, { source: windows.source, waiting, works, report: reportFailure })
  const importer = createImportService({ worker: join(paths.out, 'main/import-worker.js'), databaseFile: paths.database })
  const { desk, health, line } = assembleDesk(paths, stores, windows, importer)
  exchanges = line.exchanges
  const sample = importSampleAtStart(paths, stores, windows, desk, importer).catch((error: unknown) => reportFailure('sample', error))
  await showDesk(windows.desk, windows.source, windows.loading)
  if (process.env.TORITSUGI_TIMING) await tellReady(windows.desk)
  log.write({
    level: 'info',
    event: 'started',
    milliseconds: Math.round(process.uptime() * 1000),
    lists: stores.repositories.lists.all().length
  })
  hearTelLinks(
    () => stores.settings.get().telLinks,
    (number) => void whenDeskHears(windows.desk).then(() => windows.tell('desk.telLink', { number }))
  )
  keepTime(stores, windows, desk)
  for (const code of stores.notices) health.backedUp(new AppError(code))
  keepBackups(paths, stores, windows, (error) => {
    if (error !== undefined) reportFailure('backup', error)
    health.backedUp(error)
  })
  ringTodosAtTheirTime(stores, windows, desk)
  const stopIndexing = keepSearchIndex({
    index: stores.repositories.searchIndex,
    storage: stores.storage,
    service: createSearchIndexService({ worker: join(paths.out, 'main/search-index-worker.js'), databaseFile: paths.database }),
    onFailure: (error) => reportFailure('search-index', error)
  })
  windows.desk.on('closed', stopIndexing)
  await sample
}

const developmentServer = (): string | undefined => (app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL)

interface Windows {
  readonly source: PageSource
  readonly desk: BrowserWindow
  readonly line: LineWindow
  readonly tell: SendDeskEvent
  /** The desk's page loads while the data is opened, and its first calls wait for their handlers. */
  readonly loading: Promise<void>
  readonly answerWith: (answerer: DeskAnswerer) => void
}

function createWindows(paths: AppPaths): Windows {
  const source = pageSource(paths.out, APP_ORIGIN, developmentServer())
  const desk = createDeskWindow(source)
  const line = createLineWindow(source)
  // the hidden line window must not keep an app alive that has nothing left to show
  desk.on('closed', () => app.quit())
  app.on('second-instance', () => {
    if (desk.isMinimized()) desk.restore()
    desk.focus()
  })
  let answerWith: Windows['answerWith'] = () => {}
  const answerer = new Promise<DeskAnswerer>((resolve) => {
    answerWith = resolve
  })
  answerDeskCalls(answerer, () => desk.webContents.mainFrame, reportFailure)
  return { source, desk, line, tell: deskEvents(() => desk), loading: loadDesk(desk, source), answerWith }
}

function assembleDesk(
  paths: AppPaths,
  stores: Stores,
  windows: Windows,
  importer: ImportService
): { desk: Desk; health: Health; line: Line } {
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
    report: (error) => reportFailure('recording', error)
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
    onHeadset: obeyHeadset({ desk: () => desk, show, report: (error) => reportFailure('line', error) }),
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
    report: reportFailure
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
    report: (error) => reportFailure('update', error)
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

/** For whoever starts many desks, and no person to ask: the sample is there without its question. */
async function importSampleAtStart(paths: AppPaths, stores: Stores, { tell }: Windows, desk: Desk, importer: ImportService): Promise<void> {
  if (process.env.TORITSUGI_SAMPLE !== 'start' || stores.repositories.lists.all().length > 0) return
  await importSample(paths, stores, importer)
  desk.wake()
  tell('desk.changed', desk.snapshot())
}

/** Imports the made-up leads to practise on; the answer is their list. */
async function importSample(paths: AppPaths, { repositories, settings }: Stores, importer: ImportService): Promise<string> {
  const script = repositories.scripts.all()[0]
  if (!script) throw new AppError('app.unexpected', 'no script')
  const { listId } = await importSampleList(importer, {
    ...SAMPLE_LIST,
    file: paths.sampleLeads,
    scriptId: script.id,
    actor: settings.get().rep.name,
    quarantineFolder: paths.quarantine
  })
  return listId
}

function reportFailure(place: LogPlace, error: unknown): void {
  log.write({ level: 'error', event: 'failed', place, failure: loggedFailure(error) })
  // the whole error may quote a lead: it is for whoever develops
  if (!app.isPackaged) console.error(`failure in ${place}:`, error instanceof AppError ? error.code : error)
}

function failToStart(error: unknown): void {
  log.write({ level: 'error', event: 'failed', place: 'start', failure: loggedFailure(error) })
  const { code, detail } = error instanceof AppError ? error : new AppError('app.unexpected')
  const { title, remedy } = errorCatalogue[code].ja
  console.error(`cannot start: ${code}`, error instanceof AppError ? (detail ?? '') : error)
  dialog.showErrorBox(title, remedy)
  app.exit(1)
}
