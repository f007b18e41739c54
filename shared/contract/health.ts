import type { HealthFacts } from '../domain/health/health-facts'
import type { HealthFinding } from '../domain/health/judge-health'
import type { RestoreReport } from './restore'

/** The check-up as it was measured, and what it means. */
export interface HealthView {
  readonly facts: HealthFacts
  readonly findings: readonly HealthFinding[]
  /** The restore that led to the present data, until the person has put its message away. */
  readonly restored: Omit<RestoreReport, 'dncIds'> | null
}

/** Something failed inside main without a call having asked for it. */
export interface MainFailure {
  /** Whether it has happened so often that only a new start helps. */
  readonly again: boolean
}
