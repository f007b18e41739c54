import type { ErrorCode } from '../../errors/catalogue'
import type { Instant } from '../../lib/time'
import type { LineKind } from '../call/line-kind'
import type { LineStatus } from '../call/line-status'

/** What was measured of the app and what it stands on. Numbers and names of our own only: it may be handed to an administrator. */
export interface HealthFacts {
  readonly now: Instant
  readonly database: DatabaseFacts
  readonly backups: BackupFacts
  readonly disk: DiskFacts
  readonly clock: ClockFacts
  readonly line: LineFacts
  readonly sound: SoundFacts
  readonly log: LogFacts
  readonly app: AppFacts
}

export interface DatabaseFacts {
  readonly schema: number
  readonly bytes: number
  /** Counted up to `COUNT_CAP`. */
  readonly leads: number
  readonly calls: number
  /** When the whole file was last found sound; null when nobody has looked yet. */
  readonly checkedAt: Instant | null
  /** Whether the last look found damage. */
  readonly damaged: boolean
}

export interface BackupFacts {
  readonly newestAt: Instant | null
  readonly count: number
  readonly bytes: number
  /** Why the last try failed; null when it did not. */
  readonly failure: ErrorCode | null
}

export interface DiskFacts {
  /** Bytes that may still be written; null when nobody could tell. */
  readonly free: number | null
  /** Bytes that one more backup takes. */
  readonly backup: number
}

export interface ClockFacts {
  /** By how many milliseconds the clock on the wall has gone ahead of the time that has passed since the start; negative when behind. */
  readonly jumped: number
  /** Minutes that the system's zone is ahead of UTC. */
  readonly zone: number
  /** The latest instant that the desk has stored; null for an empty desk. */
  readonly latest: Instant | null
}

export interface LineFacts {
  readonly kind: LineKind
  /** Whether the hidden window that owns the line answers. */
  readonly ready: boolean
  /** How the line with an account stands; null unless it is the one in use. */
  readonly account: LineStatus | null
}

export interface SoundFacts {
  /** Whether calls over the line in use are spoken and heard on this computer. */
  readonly needed: boolean
  /** How many there are; null while the hidden window has not looked. */
  readonly microphones: number | null
  readonly speakers: number | null
  /** Whether a device that was chosen is not there. */
  readonly missing: boolean
}

export interface LogFacts {
  readonly bytes: number
  /** Whether the last line could be written. */
  readonly writable: boolean
}

export interface AppFacts {
  readonly version: string
  /** Bytes that all processes of the app hold. */
  readonly memory: number
  readonly upFor: number
  /** Windows that crashed within the last day, and when the last one did. */
  readonly crashes: number
  readonly crashedAt: Instant | null
}
