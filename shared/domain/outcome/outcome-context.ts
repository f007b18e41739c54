import type { Instant } from '../../lib/time'
import type { HolidayCalendar } from '../calendar/business-calendar'
import type { CallingHours } from '../calendar/calling-hours'
import type { FieldKey } from '../hearing/answer'
import type { GapPolicy } from '../hearing/required-hearing'
import type { RetryPolicy } from '../queue/retry-policy'
import type { HandoffPlan } from './outcome-plan'

/** What the rules need to know of the lead and the call, as it stands before the outcome. */
export interface OutcomeContext {
  readonly now: Instant
  readonly calendar: HolidayCalendar
  readonly hours: CallingHours
  readonly rep: string
  /** They called us: it is no attempt of ours. */
  readonly incoming: boolean
  /** Attempts without reaching the person, before this call. */
  readonly attempts: number
  readonly maxAttempts: number
  readonly level: number
  /** When the lead was tried, this call included unless it came in: the retry rule spreads over them. */
  readonly tried: readonly Instant[]
  /** Whether the lead has another usable number than the one just dialled. */
  readonly hasOtherNumber: boolean
  /** Opted in to mail, not opted out, and an address known. */
  readonly mayMail: boolean
  readonly hasEmail: boolean
  /** A meeting that was already agreed, for an outcome that moves it. */
  readonly handoff: HandoffPlan | null
  /** What of the required hearing nobody has heard yet, and what that means for an appointment. */
  readonly hearing: { readonly policy: GapPolicy; readonly gaps: readonly FieldKey[] }
  readonly retry: RetryPolicy
}
