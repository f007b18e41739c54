import type { BrowserWindow } from 'electron'
import { AppError } from '../shared/errors/app-error'
import type { Clock } from '../shared/lib/ports'
import { HOUR, MINUTE } from '../shared/lib/time'
import { systemTimers } from '../shared/lib/timers'
import type { CareService } from './database/care/care-service'
import type { DataPlaces } from './database/care/data-places'
import { careOnceADay } from './database/care/keep-backups'
import { backupNotice } from './database/care/prepare-database'
import type { StorageWatch } from './database/care/storage-watch'
import type { Repositories } from './database/repositories/index'
import type { Desk } from './desk/desk'
import { watchTodos } from './desk/todos/watch-todos'
import type { SendDeskEvent } from './ipc/desk-events'
import type { SettingsStore } from './settings/settings-store'
import { noticeText } from './system/notice-text'
import { systemNotices } from './system/notifications'

/** How often the desk looks whether time has changed what it shows. */
const TICK = 20_000
const SETTLE_STEPS = 20

interface Timed {
  readonly repositories: Repositories
  readonly settings: SettingsStore
  readonly clock: Clock
  readonly storage: StorageWatch
}

interface Shown {
  readonly desk: BrowserWindow
  readonly tell: SendDeskEvent
}

/** Writes off what time has ended, in short steps and never more than a moment's worth of them. */
export function settleQueues({ lists, queue }: Repositories, clock: Clock): void {
  for (const { id } of lists.all()) {
    for (let step = 0; step < SETTLE_STEPS && queue.settle(id, clock.now()) > 0; step += 1);
  }
}

/** Work that nobody asked for: a disk that stands against it is told of elsewhere, and the next time comes soon. */
function whenItCan({ storage }: Timed, work: () => void): void {
  try {
    storage.attempt(work)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}

/** Time alone changes what the desk shows: a promise falls due, a number may be tried again, a list opens. */
export function keepTime(timed: Timed, { tell, desk: window }: Shown, desk: Desk): void {
  const timer = setInterval(() => {
    whenItCan(timed, () => {
      settleQueues(timed.repositories, timed.clock)
      timed.repositories.checkpoint()
      desk.wake()
    })
    tell('desk.changed', desk.snapshot())
  }, TICK)
  window.on('closed', () => clearInterval(timer))
}

interface CaredFor {
  readonly care: CareService
  readonly clock: Clock
  readonly storage: StorageWatch
}

/** A minute after the start, when nobody waits for the disk, and then as days go by. `done` hears how each went. */
export function keepBackups(
  places: DataPlaces,
  { care, clock, storage }: CaredFor,
  { desk: window }: Pick<Shown, 'desk'>,
  done: (error: unknown) => void
): void {
  const look = (): void =>
    void careOnceADay(places, care, clock).then(
      (worked) => worked && done(undefined),
      (error: unknown) => {
        storage.tell(error instanceof AppError && error.code === 'database.unreadable' ? 'database.damaged' : backupNotice(error))
        done(error)
      }
    )
  storage.begin()
  const first = setTimeout(look, MINUTE)
  const timer = setInterval(look, HOUR)
  window.on('closed', () => {
    clearTimeout(first)
    clearInterval(timer)
  })
}

/** Tells of what falls due, on the desk and by the system. Neither takes the focus. */
export function ringTodosAtTheirTime(timed: Timed, { tell, desk: window }: Shown, desk: Desk): void {
  const { repositories, settings, clock } = timed
  const notices = systemNotices(window)
  const stop = watchTodos({
    clock,
    timers: systemTimers,
    nextAt: () => repositories.todos.nextRing(settings.get().rep.name),
    ring: () =>
      whenItCan(timed, () => {
        const rung = desk.ring()
        tell('desk.changed', desk.snapshot())
        const text = noticeText(rung, settings.get())
        if (text) notices.show(text)
      })
  })
  window.on('closed', stop)
}
