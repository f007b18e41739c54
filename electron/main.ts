import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { AppError } from '../shared/errors/app-error'
import { errorCatalogue } from '../shared/errors/catalogue'
import { systemClock } from './app/clock'
import { tellReady, whenDeskHears } from './app/desk-ready'
import { type AppPaths, appPaths } from './app/paths'
import { assembleDesk, type Windows } from './assemble-desk'
import { importSampleAtStart } from './import-sample'
import { deskEvents } from './ipc/desk-events'
import { answerDeskCalls, type DeskAnswerer } from './ipc/desk-handlers'
import { worksUnderWay } from './ipc/works-under-way'
import { keepSearchIndex } from './keep-search-index'
import { keepBackups, keepTime, ringTodosAtTheirTime } from './keep-time'
import { openStores } from './open-stores'
import { declareAppProtocol } from './security/app-protocol'
import { APP_ORIGIN } from './security/own-pages'
import { secureApp } from './security/secure-app'
import { type LogPlace, loggedFailure, openLog } from './system/log'
import { hearTelLinks } from './system/tel-links'
import { createImportService } from './transfer/import-service'
import { createSearchIndexService } from './transfer/search-index/search-index-service'
import { pageSource } from './windows/app-window'
import { createDeskWindow, loadDesk, showDesk } from './windows/desk-window'
import { createLineWindow } from './windows/line-window'

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
  const { desk, health, line } = assembleDesk({ paths, stores, windows, importer, works, logs, log, report: reportFailure })
  exchanges = line.exchanges
  hearTelLinks(
    () => stores.settings.get().telLinks,
    (number) => void whenDeskHears(windows.desk).then(() => windows.tell('desk.telLink', { number }))
  )
  const sample = importSampleAtStart(paths, stores, windows, desk, importer).catch((error: unknown) => reportFailure('sample', error))
  await showDesk(windows.desk, windows.source, windows.loading)
  if (process.env.TORITSUGI_TIMING) await tellReady(windows.desk)
  log.write({
    level: 'info',
    event: 'started',
    milliseconds: Math.round(process.uptime() * 1000),
    lists: stores.repositories.lists.all().length
  })
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
