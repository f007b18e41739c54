import { arch, platform } from 'node:os'
import { app } from 'electron'
import type { HealthView } from '../shared/contract/health'
import type { AudioView } from '../shared/contract/line-audio'
import type { Settings } from '../shared/contract/settings'
import { lineCapabilities } from '../shared/domain/call/line-kind'
import type { LineStatus } from '../shared/domain/call/line-status'
import { diagnosticsText } from '../shared/domain/health/diagnostics'
import type { HealthFacts, SoundFacts } from '../shared/domain/health/health-facts'
import { judgeHealth } from '../shared/domain/health/judge-health'
import type { ErrorCode } from '../shared/errors/catalogue'
import { storageFailure } from '../shared/errors/storage-failure'
import type { Clock } from '../shared/lib/ports'
import { backupsIn, roomNear } from './database/care/backup-folder'
import { sizeOf } from './database/care/check-database'
import type { DataPlaces } from './database/care/data-places'
import { lastCheck } from './database/care/last-check'
import { readRestoreReport } from './database/care/restore-request'
import { newestSchema } from './database/open'
import type { Repositories } from './database/repositories/index'
import type { ClockWatch } from './health/clock-watch'
import type { CrashCount } from './health/crash-count'
import type { Log } from './system/log'
import { recentEvents } from './system/recent-events'

/** How many lines of the log go into the diagnostics. */
const EVENTS = 20
const KILOBYTE = 1024

export interface HealthPorts {
  readonly places: DataPlaces
  readonly logs: string
  readonly log: Log
  readonly repositories: Pick<Repositories, 'health'>
  readonly clock: Clock
  readonly watch: ClockWatch
  readonly crashes: CrashCount
  readonly settings: () => Settings
  readonly lineReady: () => boolean
  /** How the account of the line in use stands; null for a line without one. */
  readonly account: () => LineStatus | null
  readonly audio: { view(): Pick<AudioView, 'devices'> }
}

export interface Health {
  measure(): HealthView
  diagnostics(): string
  /** Remembers how a backup went: undefined for one that was made. */
  backedUp(error: unknown): void
}

/** Measures the app and what it stands on, each time it is asked: some milliseconds, whatever the size of the data. */
export function keepHealth(ports: HealthPorts): Health {
  let failure: ErrorCode | null = null
  const measure = (): HealthView => {
    const facts = factsOf(ports, failure)
    const report = readRestoreReport(ports.places.database)
    return { facts, findings: judgeHealth(facts), restored: report ?? null }
  }
  return {
    measure,
    diagnostics() {
      const { facts, findings } = measure()
      const machine = { electron: process.versions.electron, system: `${platform()} ${arch()}` }
      return diagnosticsText(facts, findings, recentEvents(ports.logs, EVENTS), machine)
    },
    backedUp(error) {
      failure = error === undefined ? null : (storageFailure(error)?.code ?? 'backup.failed')
    }
  }
}

function factsOf(
  { places, log, repositories, clock, watch, crashes, settings, lineReady, account, audio }: HealthPorts,
  failure: ErrorCode | null
): HealthFacts {
  const now = clock.now()
  const backups = backupsIn(places.backups)
  const bytes = sizeOf(places.database) + sizeOf(`${places.database}-wal`)
  return {
    now,
    database: { schema: newestSchema, bytes, ...repositories.health.counts(), ...lastCheck(places.database) },
    backups: {
      newestAt: backups[0]?.at ?? null,
      count: backups.length,
      bytes: backups.reduce((sum, backup) => sum + backup.bytes, 0),
      failure
    },
    disk: { free: roomNear(places.database), backup: bytes },
    clock: { jumped: watch.jumped(), zone: -new Date(now).getTimezoneOffset(), latest: repositories.health.latest() },
    line: { kind: settings().line, ready: lineReady(), account: account() },
    sound: soundFacts(settings().line, audio.view()),
    log: log.state(),
    app: {
      version: app.getVersion(),
      memory: app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize * KILOBYTE, 0),
      upFor: process.uptime() * 1000,
      ...crashes.lately(now)
    }
  }
}

/** The practice line sounds of itself and needs no microphone. */
function soundFacts(line: Settings['line'], { devices }: Pick<AudioView, 'devices'>): SoundFacts {
  return {
    needed: line !== 'practice' && lineCapabilities[line].audible,
    microphones: devices?.microphones.length ?? null,
    speakers: devices?.speakers.length ?? null,
    missing: devices !== null && (devices.missing.microphone || devices.missing.speaker)
  }
}
