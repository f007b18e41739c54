import { neededParts } from '../../../shared/domain/outcome/asked-parts'
import type { OutcomeDefinition, OutcomePart } from '../../../shared/domain/outcome/outcome-definition'
import type { Moment, OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { instantOf, isLocalDate } from '../../../shared/lib/time'
import type { DraftParts } from './outcome-draft'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** The parts an outcome asks for, in the order in which they are shown. A moved appointment asks for its new date too. */
export function askedParts(definition: OutcomeDefinition, parts: DraftParts): readonly OutcomePart[] {
  const asked = [...neededParts(definition), ...definition.optional]
  if (definition.next.kind !== 'meeting_change') return asked
  const others = asked.filter((part) => !MEETING_PARTS.includes(part))
  return parts.change === 'moved' ? [...others, ...MEETING_PARTS] : others
}

/** What a draft says to main: only the parts its outcome asks for, and of these only what is filled in. */
export function inputOf(definition: OutcomeDefinition, parts: DraftParts): OutcomeInput {
  return Object.assign({}, ...askedParts(definition, parts).map((part) => INPUT_OF[part](parts)))
}

const MEETING_PARTS: readonly OutcomePart[] = ['meeting_at', 'meeting_place', 'attendees']

const INPUT_OF: Readonly<Record<OutcomePart, (parts: DraftParts) => OutcomeInput>> = {
  follow_up: ({ followUpDate, followUpTime }) => ({ followUp: momentOf(followUpDate, followUpTime) }),
  reason: ({ reason }) => ({ reason: textOf(reason) }),
  dnc_scope: ({ dncScope }) => ({ dncScope: dncScope ?? undefined }),
  dnc_words: ({ dncWords }) => ({ dncWords: textOf(dncWords) }),
  change: ({ change }) => ({ change: change ?? undefined }),
  meeting_at: ({ meetingDate, meetingTime }) => ({ meetingAt: instantFrom(meetingDate, meetingTime) }),
  meeting_place: ({ meetingPlace }) => ({ meetingPlace: textOf(meetingPlace) }),
  attendees: ({ attendees }) => ({ attendees: textOf(attendees) }),
  mail_consent: ({ mailConsent }) => ({ mailConsent: mailConsent ?? undefined }),
  competitor: ({ competitor }) => ({ competitor: textOf(competitor) }),
  contract_end: ({ contractEnd }) => ({ contractEnd: isLocalDate(contractEnd) ? contractEnd : undefined }),
  rest_months: ({ restMonths }) => ({ restMonths: restMonths ?? undefined }),
  successor: ({ successor }) => ({ successor: textOf(successor) })
}

/** A day alone is a promise too; a time alone is none. */
function momentOf(date: string, time: string): Moment | undefined {
  const at = instantFrom(date, time)
  if (at !== undefined) return { kind: 'time', at }
  return isLocalDate(date) ? { kind: 'day', on: date } : undefined
}

function instantFrom(date: string, time: string): number | undefined {
  return isLocalDate(date) && TIME.test(time) ? instantOf(date, time) : undefined
}

function textOf(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim()
}
