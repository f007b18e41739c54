import type { LivePhase, MediaHealth } from '../domain/call/call-state'
import type { EndReason } from '../domain/call/end-reason'
import type { LineKind } from '../domain/call/line-kind'
import type { OutcomeCode } from '../domain/outcome/outcome-code'
import type { Instant } from '../lib/time'

/** The call as the screen shows it. */
export interface CallView {
  /** The call row, from dialling until its outcome is saved. */
  readonly callId: string | null
  readonly phase: 'idle' | LivePhase | 'ended'
  readonly line: LineKind
  readonly number: string | null
  readonly startedAt: Instant | null
  readonly answeredAt: Instant | null
  readonly endedAt: Instant | null
  readonly endReason: EndReason | null
  readonly muted: boolean
  readonly media: MediaHealth
  /** What the simulated far side just said (practice line only). */
  readonly caption: string | null
  /** The outcome that the technical result suggests; the rep decides. */
  readonly suggested: OutcomeCode | null
}
