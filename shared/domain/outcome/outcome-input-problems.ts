import { localDate } from '../../lib/time'
import { addBusinessDays } from '../calendar/business-calendar'
import type { OutcomeContext } from './outcome-context'
import type { OutcomeDefinition, OutcomePart } from './outcome-definition'
import type { OutcomeInput } from './outcome-input'
import type { OutcomeProblem } from './outcome-plan'

const INPUT_OF: Readonly<Record<OutcomePart, keyof OutcomeInput>> = {
  follow_up: 'followUp',
  reason: 'reason',
  dnc_scope: 'dncScope',
  dnc_words: 'dncWords',
  change: 'change',
  meeting_at: 'meetingAt',
  meeting_place: 'meetingPlace',
  attendees: 'attendees',
  mail_consent: 'mailConsent',
  competitor: 'competitor',
  contract_end: 'contractEnd',
  rest_months: 'restMonths',
  successor: 'successor'
}

/** The parts an outcome needs and the rep hasn't given yet, in the order in which they are asked. */
export function missingParts(definition: OutcomeDefinition, input: OutcomeInput, context: OutcomeContext): OutcomeProblem[] {
  const needed: OutcomePart[] = [...definition.required]
  // a moved meeting needs its new time; where it takes place and who comes carry over from the old one
  if (input.change === 'moved') needed.push('meeting_at')
  if (input.change === 'moved' && context.handoff === null) needed.push('meeting_place', 'attendees')
  return needed.filter((part) => input[INPUT_OF[part]] === undefined).map((part) => ({ kind: 'missing', part }))
}

/** Promises lie in the future, and a date being arranged is chased within days. */
export function timeProblems(definition: OutcomeDefinition, input: OutcomeInput, context: OutcomeContext): OutcomeProblem[] {
  const problems: OutcomeProblem[] = []
  const followUp = definition.required.includes('follow_up') ? input.followUp : undefined
  if (followUp !== undefined) {
    const day = followUp.kind === 'day' ? followUp.on : localDate(followUp.at)
    const past = followUp.kind === 'day' ? followUp.on < localDate(context.now) : followUp.at <= context.now
    if (past) problems.push({ kind: 'follow_up_in_past' })
    const within = definition.next.kind === 'promised' ? definition.next.withinBusinessDays : undefined
    if (within !== undefined) {
      const latest = addBusinessDays(localDate(context.now), within, context.calendar)
      if (day > latest) problems.push({ kind: 'follow_up_too_late', latest })
    }
  }
  if (input.meetingAt !== undefined && input.meetingAt <= context.now && definition.group === 'person')
    problems.push({ kind: 'meeting_in_past' })
  return problems
}
