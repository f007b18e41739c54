import type { Instant } from '../../lib/time'
import type { Position } from './positions'

/** A step as it was entered in a call. */
export interface EnteredStep extends Position {
  readonly at: Instant
}

/** An answer as it was given in a call; `step` is null when it was written in the hearing panel. */
export interface GivenAnswer {
  readonly step: string | null
  readonly answeredAt: Instant
}

export interface WalkedStep<Answer extends GivenAnswer> extends EnteredStep {
  /** Milliseconds spent on it in the call; null when it was only looked at before dialling. */
  readonly spent: number | null
  readonly answers: readonly Answer[]
}

/**
 * The way one call took through its script: how long each step was talked about, and what was answered there. Time before dialling is
 * reading, not talking, and does not count. Every answer stands at exactly one step.
 * @param steps in the order in which they were entered
 * @param endedAt when the call was over
 */
export function walkOf<Answer extends GivenAnswer>(
  steps: readonly EnteredStep[],
  answers: readonly Answer[],
  { startedAt, endedAt }: { readonly startedAt: Instant; readonly endedAt: Instant }
): WalkedStep<Answer>[] {
  const places = answers.map((answer) => placeOf(steps, answer))
  return steps.map((step, index) => {
    const left = Math.min(steps[index + 1]?.at ?? endedAt, endedAt)
    return {
      ...step,
      spent: left < startedAt || (left === startedAt && step.at < startedAt) ? null : Math.max(0, left - Math.max(step.at, startedAt)),
      answers: answers.filter((_, at) => places[at] === index)
    }
  })
}

/** An answer that a choice gave has the instant at which the next step was entered: its own step's name tells them apart. */
function placeOf(steps: readonly EnteredStep[], { step, answeredAt }: GivenAnswer): number {
  const named = step === null ? -1 : steps.findLastIndex((entered) => entered.step === step && entered.at <= answeredAt)
  return named >= 0
    ? named
    : Math.max(
        0,
        steps.findLastIndex((entered) => entered.at <= answeredAt)
      )
}
