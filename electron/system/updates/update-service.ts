import type { UpdateSettings, UpdateState, UpdateView } from '../../../shared/contract/updates'
import { feedAddress } from '../../../shared/domain/update/feed-address'
import { hardHindrance, hindrance, type InstallFacts, putOffUntil } from '../../../shared/domain/update/install-time'
import { AppError } from '../../../shared/errors/app-error'
import type { Clock } from '../../../shared/lib/ports'
import { HOUR, type Instant, MINUTE } from '../../../shared/lib/time'
import type { Timers } from '../../../shared/lib/timers'
import type { UpdateEngine } from './update-engine'

const LOOK_EVERY = 6 * HOUR
const WATCH_EVERY = MINUTE

export interface UpdatePorts {
  readonly clock: Clock
  readonly timers: Timers
  readonly means: UpdateView['means']
  readonly version: string
  readonly localFeedToo: boolean
  readonly settings: () => UpdateSettings
  readonly save: (settings: UpdateSettings) => void
  readonly loadEngine: () => Promise<UpdateEngine>
  /** What the desk is doing at this moment. */
  readonly facts: () => Pick<InstallFacts, 'lastInputAt' | 'callOpen' | 'works'>
  readonly onChange: (view: UpdateView) => void
  readonly report: (error: unknown) => void
}

export type UpdateService = ReturnType<typeof createUpdateService>

/** Looks for a new version when it may, fetches it in the background, and puts it in place when the desk rests. Nothing of it blocks work. */
export function createUpdateService(ports: UpdatePorts) {
  const { clock, timers } = ports
  let state: UpdateState = ports.settings().on ? { kind: 'current', checkedAt: null } : { kind: 'off' }
  let engine: Promise<UpdateEngine> | undefined
  let toldAt: Instant = 0
  let stopLooking = (): void => {}
  let stopWatching = (): void => {}
  /** Counts up when the settings change: what an earlier look still finds then is of no interest. */
  let round = 0
  const view = (): UpdateView => ({ means: ports.means, version: ports.version, state })
  const facts = (postponedUntil: Instant | null): InstallFacts => ({ ...ports.facts(), now: clock.now(), toldAt, postponedUntil })

  return {
    view,
    /** Looks now, and again every few hours. */
    start(): void {
      if (ports.settings().on) void look()
    },
    stop,
    /** @throws AppError `update.bad_address` when it is to be on without an address that may be asked */
    configure({ on, feed }: UpdateSettings): UpdateView {
      const address = feedAddress(feed, ports.localFeedToo)
      if (address === null && (on || feed.trim() !== '')) throw new AppError('update.bad_address')
      ports.save({ on, feed: address ?? '' })
      round += 1
      stop()
      become(on ? { kind: 'current', checkedAt: null } : { kind: 'off' })
      if (on) void look()
      return view()
    },
    async check(): Promise<UpdateView> {
      if (ports.settings().on) await look()
      return view()
    },
    putOff(): UpdateView {
      if (state.kind === 'ready') become({ ...state, postponedUntil: putOffUntil(clock.now()) })
      return view()
    },
    /** @throws AppError `update.busy` during a call, before its outcome, and while files are being written */
    async install(): Promise<UpdateView> {
      if (state.kind !== 'ready') return view()
      if (hardHindrance(ports.facts()) !== null) throw new AppError('update.busy')
      await install()
      return view()
    }
  }

  async function look(): Promise<void> {
    if (state.kind === 'checking' || state.kind === 'downloading' || state.kind === 'ready') return
    const mine = round
    const tell = (next: UpdateState): void => {
      if (mine === round) become(next)
    }
    stopLooking()
    stopLooking = timers.after(LOOK_EVERY, () => void look())
    tell({ kind: 'checking' })
    try {
      engine ??= ports.loadEngine()
      const { feed } = ports.settings()
      const updater = await engine
      const version = await updater.check(feed)
      if (mine !== round) return
      if (version === null) return tell({ kind: 'current', checkedAt: clock.now() })
      if (ports.means === 'byHand') return tell({ kind: 'found', version, feed })
      tell({ kind: 'downloading', version, percent: 0 })
      await updater.download((percent) => tell({ kind: 'downloading', version, percent }))
      if (mine !== round) return
      toldAt = clock.now()
      tell({ kind: 'ready', version, postponedUntil: null })
      watch()
    } catch (error) {
      ports.report(error)
      const named = error instanceof AppError ? error : new AppError('app.unexpected')
      tell({ kind: 'failed', error: named.toValue(), at: clock.now() })
    }
  }

  /** Waits for the moment when nobody is disturbed. */
  function watch(): void {
    stopWatching = timers.after(WATCH_EVERY, () => {
      if (state.kind !== 'ready') return
      if (hindrance(facts(state.postponedUntil)) === null) void install()
      else watch()
    })
  }

  async function install(): Promise<void> {
    const updater = await engine
    updater?.install()
  }

  function stop(): void {
    stopLooking()
    stopWatching()
  }

  function become(next: UpdateState): void {
    state = next
    ports.onChange(view())
  }
}
