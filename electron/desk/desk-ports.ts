import type { IncomingRing } from '../../shared/contract/line'
import type { Settings } from '../../shared/contract/settings'
import type { SipLineView } from '../../shared/contract/sip-line'
import type { RoleLockView } from '../../shared/contract/team'
import type { TwilioLineView } from '../../shared/contract/twilio-line'
import type { HolidayCalendar } from '../../shared/domain/calendar/business-calendar'
import type { CallState, LiveCall } from '../../shared/domain/call/call-state'
import type { DialOptions } from '../../shared/domain/call/dial-options'
import type { LineKind } from '../../shared/domain/call/line-kind'
import type { OtherCall } from '../../shared/domain/call/other-call'
import type { Cue } from '../../shared/domain/script/script'
import type { Role } from '../../shared/domain/team/role'
import type { Result } from '../../shared/errors/app-error'
import type { Clock, NewId } from '../../shared/lib/ports'
import type { StorageWatch } from '../database/care/storage-watch'
import type { Repositories } from '../database/repositories/index'
import type { DeskRecordings } from './recording/recording-sounds'

export interface LineRequest {
  readonly callId: string
  readonly kind: LineKind
  readonly number: string
  readonly options: DialOptions
}

/** What the desk needs of the line: the call on the desk, the one beside it, and orders to both. */
export interface DeskLine {
  snapshot(): CallState
  other(): OtherCall | undefined
  liveCalls(): readonly LiveCall[]
  transferFailed(): boolean
  start(request: LineRequest): Result<CallState>
  answerOther(options: DialOptions): void
  switchOver(): void
  hangupOther(): void
  consult(request: LineRequest): Result<CallState>
  transfer(target: string): void
  join(): void
  ring(ring: IncomingRing): void
  /** Ends this call, wherever it is. */
  end(callId: string): void
  answered(): void
  hangup(): void
  mute(on: boolean): void
  hold(on: boolean): void
  sendDigits(digits: string): void
  cue(cue: Cue): void
  reset(): void
}

/** Everything the use cases touch, handed in: so that they run without Electron and a test decides time, chance and line. */
export interface DeskPorts {
  readonly repositories: Repositories
  readonly clock: Clock
  readonly newId: NewId
  /** A number in [0, 1). */
  readonly random: () => number
  readonly calendar: HolidayCalendar
  readonly line: DeskLine
  readonly settings: () => Settings
  /** What the person at the desk may do right now: a team lead whose role is locked counts as a rep. */
  readonly role: () => Role
  readonly roleLock: () => RoleLockView
  readonly sip: () => SipLineView
  readonly recordings: DeskRecordings
  readonly twilio: () => TwilioLineView
  /** What becomes of writes on a full disk. */
  readonly storage: Pick<StorageWatch, 'keep' | 'view'>
  /** Hands a number to the system's telephone program (`tel:`). */
  readonly openPhone: (number: string) => void
}
