import type { StorageNoticeCode, StorageView } from '../../../shared/contract/storage'
import { AppError } from '../../../shared/errors/app-error'
import { storageFailure } from '../../../shared/errors/storage-failure'
import type { Timers } from '../../../shared/lib/timers'
import type { Reserve } from './reserve'

/** How long after a failure room is looked for, and how long at most between two looks. */
const FIRST_LOOK = 1_000
const LONGEST_WAIT = 8_000

interface WatchedStorage {
  readonly timers: Timers
  readonly reserve: Reserve
  /** Writes something small to the database and waits until it is durable. @throws what SQLite throws */
  readonly probe: () => void
  /** Damage came to light: the next start looks closely before it opens. */
  readonly onDamage: () => void
  /** A write that was kept and that can't be made for a reason of its own. */
  readonly report: (error: unknown) => void
}

/**
 * Knows whether what is written arrives. On a full disk it gives up the reserve first, so that the call under way is recorded as ever;
 * once that is used up too, writes that nobody can repeat are kept in memory and made, in their order, when there is room.
 */
export interface StorageWatch {
  /**
   * Does a piece of work that writes, after whatever was kept. On a full disk it is tried a second time, in the room of the reserve.
   * @throws AppError `database.*` when the disk stands against it; whatever else the work throws
   */
  attempt<Value>(work: () => Value): Value
  /** Writes now, or as soon as there is room; answers whether it was done now. @throws as `attempt`, but for a full disk */
  keep(write: () => void): boolean
  view(): StorageView
  /** Has the listener told of every change from now on. */
  follow(listener: () => void): void
  /** Tells the person of something that does not stand in the way of work. */
  tell(code: StorageNoticeCode): void
  dismiss(code: StorageNoticeCode): void
  /** Takes the reserve. To be called when nobody waits for the disk. */
  begin(): void
  stop(): void
}

export function createStorageWatch({ timers, reserve, probe, onDamage, report }: WatchedStorage): StorageWatch {
  let level: StorageView['level'] = 'ok'
  let notices: readonly StorageNoticeCode[] = []
  let kept: readonly (() => void)[] = []
  let stopLooking: (() => void) | null = null
  let onChange = (): void => {}

  const become = (next: StorageView['level']): void => {
    if (next === level) return
    level = next
    onChange()
  }
  const tell = (code: StorageNoticeCode): void => {
    if (notices.includes(code)) return
    notices = [...notices, code]
    onChange()
  }
  const lookAfter = (wait: number): void => {
    stopLooking ??= timers.after(wait, () => {
      look()
      stopLooking = null
      if (level !== 'ok') lookAfter(Math.min(2 * wait, LONGEST_WAIT))
    })
  }
  const look = (): void => {
    try {
      probe()
      drain()
      if (kept.length === 0) become(reserve.hold() ? 'ok' : 'low')
    } catch (error) {
      failureOf(error)
    }
  }
  /** Writes what waits, in its order, as far as there is room. */
  const drain = (): void => {
    for (let write = kept[0]; write; write = kept[0]) {
      try {
        write()
      } catch (error) {
        if (storageFailure(error) === undefined) report(error)
        else if (failureOf(error) === null) continue
        else return
      }
      kept = kept.slice(1)
    }
  }
  /** Does what a failure of the disk asks for. Answers its name, or null when there is room now that the reserve is given up. */
  const failureOf = (error: unknown): AppError | null => {
    const failure = storageFailure(error)
    if (failure === undefined || failure === error) throw error
    if (failure.code === 'database.unreadable') {
      onDamage()
      tell('database.damaged')
    }
    if (failure.code !== 'database.full') return failure
    const released = reserve.release()
    become(released ? 'low' : 'full')
    lookAfter(FIRST_LOOK)
    return released ? null : failure
  }
  const attempt = <Value>(work: () => Value): Value => {
    drain()
    try {
      return work()
    } catch (error) {
      const failure = failureOf(error)
      if (failure !== null) throw failure
    }
    try {
      return work()
    } catch (error) {
      throw failureOf(error) ?? error
    }
  }
  return {
    attempt,
    keep(write) {
      try {
        drain()
        if (kept.length === 0) {
          attempt(write)
          return true
        }
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'database.full') throw error
      }
      kept = [...kept, write]
      return false
    },
    view: () => ({ level, notices }),
    follow(listener) {
      onChange = listener
    },
    tell,
    dismiss(code) {
      notices = notices.filter((notice) => notice !== code)
    },
    begin() {
      if (level !== 'ok' || reserve.hold()) return
      become('low')
      lookAfter(LONGEST_WAIT)
    },
    stop: () => stopLooking?.()
  }
}
