import type { OutcomeInput } from './outcome-input'
import type { OutcomePlan } from './outcome-plan'

/** What is kept with the call: what the rep filled in, and what of the required hearing was missing at that moment. */
export function storedInput(input: OutcomeInput, { hearingGaps }: Pick<OutcomePlan, 'hearingGaps'>): OutcomeInput {
  return hearingGaps === null ? input : { ...input, gaps: [...hearingGaps.fields] }
}
