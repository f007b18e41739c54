import type { Moment } from '../../../shared/domain/moment/moment'
import { neededParts, needsHearing } from '../../../shared/domain/outcome/asked-parts'
import type { OutcomeDefinition, OutcomePart } from '../../../shared/domain/outcome/outcome-definition'
import type { OutcomeInput } from '../../../shared/domain/outcome/outcome-input'
import { type MomentDraft, momentOf, NO_MOMENT, understood } from '../moment'
import type { DraftParts } from './outcome-draft'

/** The parts an outcome asks for, in the order in which they are shown. A moved appointment asks for its new date too. */
export function askedParts(definition: OutcomeDefinition, parts: DraftParts): readonly OutcomePart[] {
  const asked = [...neededParts(definition), ...definition.optional]
  if (definition.next.kind !== 'meeting_change') return asked
  const others = asked.filter((part) => !MEETING_PARTS.includes(part))
  return parts.change === 'moved' ? [...others, ...MEETING_PARTS] : others
}

/** What a draft says to main: only the parts its outcome asks for, and of these only what is filled in. */
export function inputOf(definition: OutcomeDefinition, parts: DraftParts): OutcomeInput {
  const gapReason = needsHearing(definition) ? textOf(parts.gapReason) : undefined
  return Object.assign({}, ...askedParts(definition, parts).map((part) => INPUT_OF[part](parts)), gapReason && { gapReason })
}

/** What an outcome was saved with, as a draft again; `show` words its moments. */
export function partsOf(input: OutcomeInput, show: (moment: Moment) => string): DraftParts {
  const { followUp, meetingAt, contractEnd } = input
  return {
    followUp: draftOf(followUp),
    reason: input.reason ?? '',
    dncScope: input.dncScope ?? null,
    dncWords: input.dncWords ?? '',
    change: input.change ?? null,
    meeting: draftOf(meetingAt === undefined ? undefined : { kind: 'time', at: meetingAt }),
    meetingPlace: input.meetingPlace ?? '',
    attendees: input.attendees ?? '',
    mailConsent: input.mailConsent ?? null,
    competitor: input.competitor ?? '',
    contractEnd: draftOf(contractEnd === undefined ? undefined : { kind: 'day', on: contractEnd }),
    restMonths: input.restMonths ?? null,
    successor: input.successor ?? '',
    gapReason: input.gapReason ?? ''
  }

  function draftOf(moment: Moment | undefined): MomentDraft {
    return moment === undefined ? NO_MOMENT : understood(moment, show(moment))
  }
}

const MEETING_PARTS: readonly OutcomePart[] = ['meeting_at', 'meeting_place', 'attendees']

const INPUT_OF: Readonly<Record<OutcomePart, (parts: DraftParts) => OutcomeInput>> = {
  follow_up: ({ followUp }) => ({ followUp: momentOf(followUp) }),
  reason: ({ reason }) => ({ reason: textOf(reason) }),
  dnc_scope: ({ dncScope }) => ({ dncScope: dncScope ?? undefined }),
  dnc_words: ({ dncWords }) => ({ dncWords: textOf(dncWords) }),
  change: ({ change }) => ({ change: change ?? undefined }),
  meeting_at: ({ meeting }) => ({ meetingAt: instantIn(meeting) }),
  meeting_place: ({ meetingPlace }) => ({ meetingPlace: textOf(meetingPlace) }),
  attendees: ({ attendees }) => ({ attendees: textOf(attendees) }),
  mail_consent: ({ mailConsent }) => ({ mailConsent: mailConsent ?? undefined }),
  competitor: ({ competitor }) => ({ competitor: textOf(competitor) }),
  contract_end: ({ contractEnd }) => ({ contractEnd: dayIn(contractEnd) }),
  rest_months: ({ restMonths }) => ({ restMonths: restMonths ?? undefined }),
  successor: ({ successor }) => ({ successor: textOf(successor) })
}

/** A meeting needs its time: a day alone is none yet. */
function instantIn(draft: MomentDraft): number | undefined {
  const moment = momentOf(draft)
  return moment?.kind === 'time' ? moment.at : undefined
}

function dayIn(draft: MomentDraft): string | undefined {
  const moment = momentOf(draft)
  return moment?.kind === 'day' ? moment.on : undefined
}

function textOf(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim()
}
