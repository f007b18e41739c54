import { assertNever } from '../../lib/assert-never'
import type { NextAction, OutcomeDefinition, OutcomePart } from './outcome-definition'
import type { OutcomeInput } from './outcome-input'

/** The field of the input in which each part is given. */
export const INPUT_OF: Readonly<Record<OutcomePart, keyof OutcomeInput>> = {
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

const MEETING: readonly OutcomePart[] = ['meeting_at', 'meeting_place', 'attendees']

/**
 * The parts without which an outcome can't be carried out: those the definition requires, and those its consequences are made of.
 * A team may drop a requirement from a definition, but not the time from a promise or the scope from a do-not-call.
 */
export function neededParts(definition: OutcomeDefinition): readonly OutcomePart[] {
  const forbidding: readonly OutcomePart[] = definition.forbids ? ['dnc_scope', 'dnc_words'] : []
  return [...new Set([...definition.required, ...partsOfAction(definition.next), ...forbidding])]
}

/** Whether the required hearing is looked at: when a meeting is agreed. One that is only moved was agreed before. */
export function needsHearing({ next }: Pick<OutcomeDefinition, 'next'>): boolean {
  return next.kind === 'meeting'
}

/** The input without what the outcome does not ask for, such as what was filled in for another outcome before. */
export function askedInput(definition: OutcomeDefinition, input: OutcomeInput): OutcomeInput {
  const movable = definition.next.kind === 'meeting_change' ? MEETING : []
  const asked = new Set<string>([...neededParts(definition), ...definition.optional, ...movable].map((part) => INPUT_OF[part]))
  if (needsHearing(definition)) asked.add('gapReason')
  return Object.fromEntries(Object.entries(input).filter(([field, value]) => asked.has(field) && value !== undefined))
}

function partsOfAction(next: NextAction): readonly OutcomePart[] {
  switch (next.kind) {
    case 'promised':
    case 'task':
      return ['follow_up']
    case 'meeting':
      return MEETING
    case 'meeting_change':
      return ['change']
    case 'retry':
    case 'minutes':
    case 'unchanged':
    case 'other_number':
    case 'business_days':
    case 'reception_rest':
    case 'successor':
    case 'rest':
    case 'wake_up':
    case 'none':
      return []
    default:
      return assertNever(next)
  }
}
