import { localDate } from '../../lib/time'
import { addBusinessDays } from '../calendar/business-calendar'
import { INPUT_OF, neededParts, needsHearing } from './asked-parts'
import type { OutcomeContext } from './outcome-context'
import type { OutcomeDefinition, OutcomePart } from './outcome-definition'
import type { OutcomeInput } from './outcome-input'
import type { OutcomeProblem } from './outcome-plan'

/** The parts an outcome needs and the rep hasn't given yet, in the order in which they are asked. */
export function missingParts(definition: OutcomeDefinition, input: OutcomeInput, context: OutcomeContext): OutcomeProblem[] {
  const needed: OutcomePart[] = [...neededParts(definition)]
  // a moved meeting needs its new time; where it takes place and who comes carry over from the old one
  const moves = definition.next.kind === 'meeting_change' && input.change === 'moved'
  if (moves) needed.push('meeting_at')
  if (moves && context.handoff === null) needed.push('meeting_place', 'attendees')
  return needed.filter((part) => input[INPUT_OF[part]] === undefined).map((part) => ({ kind: 'missing', part }))
}

/** What was not heard needs its reason, where the team asks for one. */
export function hearingProblems(definition: OutcomeDefinition, input: OutcomeInput, { hearing }: OutcomeContext): OutcomeProblem[] {
  const asks = needsHearing(definition) && hearing.policy === 'reason' && hearing.gaps.length > 0
  return asks && input.gapReason === undefined ? [{ kind: 'hearing_gaps', fields: hearing.gaps }] : []
}

/** Promises lie in the future, and a date being arranged is chased within days. The input holds only what the outcome asks for. */
export function timeProblems(definition: OutcomeDefinition, input: OutcomeInput, context: OutcomeContext): OutcomeProblem[] {
  return [...followUpProblems(definition, input, context), ...meetingProblems(definition, input, context)]
}

function followUpProblems({ next }: OutcomeDefinition, { followUp }: OutcomeInput, { now, calendar }: OutcomeContext): OutcomeProblem[] {
  if (followUp === undefined) return []
  const today = localDate(now)
  const day = followUp.kind === 'day' ? followUp.on : localDate(followUp.at)
  const past = followUp.kind === 'day' ? followUp.on < today : followUp.at <= now
  const problems: OutcomeProblem[] = past ? [{ kind: 'follow_up_in_past' }] : []
  if (next.kind !== 'promised' || next.withinBusinessDays === undefined) return problems
  const latest = addBusinessDays(today, next.withinBusinessDays, calendar)
  return day > latest ? [...problems, { kind: 'follow_up_too_late', latest }] : problems
}

/** A meeting that is cancelled may have been one of the past. */
function meetingProblems({ next }: OutcomeDefinition, { change, meetingAt }: OutcomeInput, { now }: OutcomeContext): OutcomeProblem[] {
  const agreed = next.kind === 'meeting' || (next.kind === 'meeting_change' && change === 'moved')
  if (!agreed || meetingAt === undefined || meetingAt > now) return []
  return [{ kind: 'meeting_in_past' }]
}
